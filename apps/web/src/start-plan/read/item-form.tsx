import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../../parts/address.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { knownDraft } from '../draft/draft-data.ts';
import { useDraftEditor } from '../draft/draft-editor.ts';
import type { DraftItem } from '../draft/draft-fields.ts';
import { SavedField } from '../draft/saved-field.tsx';
import { type ItemFieldName, itemEdit, itemPatch, itemText } from './item-fields.ts';
import classes from './item-form.module.css';
import { QuestionCard } from './question-card.tsx';

const FIELDS: readonly ItemFieldName[] = ['content', 'code', 'section', 'leads', 'coordinating', 'timeline'];
const isAdded = ({ ref }: DraftItem): boolean => ref.startsWith('a');
const HINTED: readonly ItemFieldName[] = ['leads', 'timeline'];

/** All that can be said of an item, with what is asked about it and its words in the document. */
export function ItemForm({ item }: { readonly item: DraftItem }) {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const [, setSearch] = useAddressSearch();
  const { ref, notes, source } = item;
  // What was added is put anew with every change, and bears another reference then.
  const follow = (): void => {
    if (isAdded(item)) setSearch({ item: knownDraft(draft.id).items.findLast(isAdded)?.ref });
  };
  const questions = draft.questions.filter(({ refs }) => refs.includes(ref));
  const blockers = draft.blockers.filter((one) => one.ref === ref);
  return (
    <div className={classes.form}>
      {blockers.length > 0 && (
        <ul className={classes.blockers}>
          {blockers.map(({ code, what, text }) => (
            <li key={`${code} ${what}`}>
              {what !== null && code !== 'question-open' && `“${what}”: `}
              {text}
            </li>
          ))}
        </ul>
      )}
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      <div className={classes.fields}>
        {FIELDS.map((field) => (
          <SavedField
            key={field}
            name={`items/${ref}/${field}`}
            label={t(`start.item.${field}`)}
            value={itemText(item, field)}
            hasLines={field === 'content' || field === 'leads' || field === 'coordinating'}
            maxLength={field === 'content' ? 5_000 : 2_000}
            className={(field === 'content' ? classes.wide : classes.field) ?? ''}
            {...(HINTED.includes(field) ? { description: t(`start.item.${field as 'leads'}Hint`) } : {})}
            wrong={t('start.item.notEmpty')}
            onSaved={follow}
            patchOf={(said) => {
              const edit = itemEdit(field, said);
              return edit === null ? null : itemPatch(draft.items, item, edit);
            }}
          />
        ))}
      </div>
      <TimeRead item={item} />
      {notes !== null && (
        <p className="small">
          <span className="soft">{t('start.item.notes')}:</span> {notes}
        </p>
      )}
      {source !== null && item.edited.includes('content') && (
        <div className="small">
          <span className="soft">{t('start.item.printed')}:</span>
          <Quoted text={source.quote} />
        </div>
      )}
      <ItemActs item={item} />
    </div>
  );
}

/** How the words for the time were understood. */
function TimeRead({ item: { timeline } }: { readonly item: DraftItem }) {
  const { t } = useTranslation();
  const { kind, years } = timeline;
  const [first, last] = [years[0], years.at(-1)];
  const span = first === last ? String(first ?? '') : `${first}–${last}`;
  return (
    <p className="soft small">
      {t(`start.time.${kind}`)}
      {years.length > 0 && ` · ${span}`}
    </p>
  );
}

function ItemActs({ item: { ref, edited } }: { readonly item: DraftItem }) {
  const { t } = useTranslation();
  const { canEdit, save } = useDraftEditor();
  const [, setSearch] = useAddressSearch();
  if (!canEdit) return null;
  const remove = async (): Promise<void> => {
    if ((await save({ removed: [ref] })) === 'saved') setSearch({ item: undefined });
  };
  return (
    <div className={classes.acts}>
      {edited.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => void save({ items: { [ref]: null } })}
        >
          {t('start.item.asPrinted')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => void remove()}
      >
        {t('start.item.remove')}
      </Button>
    </div>
  );
}
