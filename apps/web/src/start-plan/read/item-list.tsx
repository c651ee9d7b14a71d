import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../../parts/address.ts';
import { plainly } from '../../parts/plainly.ts';
import { useDraftEditor } from '../draft/draft-editor.ts';
import type { Draft, DraftItem } from '../draft/draft-fields.ts';
import { ItemLine } from './item-line.tsx';
import classes from './item-list.module.css';
import { NewItemDialog } from './new-item-dialog.tsx';
import { RemovedItems } from './removed-items.tsx';

/** Items about which something is still to be said. */
function openRefs({ questions, blockers }: Draft): ReadonlySet<string> {
  const asked = questions.filter(({ open }) => open).flatMap(({ refs }) => refs);
  return new Set([...asked, ...blockers.flatMap(({ ref }) => ref ?? [])]);
}

const isFound = (item: DraftItem, wanted: string): boolean =>
  plainly([item.code, item.content, ...item.leads, ...item.coordinating].join(' ')).includes(wanted);

/** The items as they stand, section by section; each opens where it stands. */
export function ItemList() {
  const { t } = useTranslation();
  const { draft, canEdit } = useDraftEditor();
  const [{ item: opened }] = useAddressSearch();
  const [words, setWords] = useState('');
  const [isOpenOnly, setOpenOnly] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const open = useMemo(() => openRefs(draft), [draft]);
  const wanted = plainly(words);
  const shown = draft.items.filter(
    (item) =>
      item.ref === opened ||
      ((!isOpenOnly || open.has(item.ref)) && (wanted === '' || isFound(item, wanted))),
  );
  return (
    <section>
      <div className={classes.bar}>
        <TextInput
          size="xs"
          type="search"
          className={classes.find ?? ''}
          aria-label={t('start.items.find')}
          placeholder={t('start.items.find')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Checkbox
          label={t('start.items.openOnly', { count: open.size })}
          checked={isOpenOnly}
          onChange={(event) => setOpenOnly(event.currentTarget.checked)}
        />
        {canEdit && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('start.items.add')}
          </Button>
        )}
      </div>
      <ol className={`${classes.list} sheet`}>
        {shown.map((item, index) => (
          <li key={item.ref}>
            {item.section !== null && item.section !== shown[index - 1]?.section && (
              <h2 className={classes.section}>{item.section}</h2>
            )}
            <ItemLine item={item} isOpened={item.ref === opened} needsWork={open.has(item.ref)} />
          </li>
        ))}
      </ol>
      {shown.length === 0 && <p className="soft">{t('start.items.noneFound')}</p>}
      <RemovedItems />
      {isAdding && <NewItemDialog onClose={() => setAdding(false)} />}
    </section>
  );
}
