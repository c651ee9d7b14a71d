import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clash, Draft } from './draft-fields.ts';
import type { Conflict } from './draft-editor.ts';
import { useBodyText } from './body-text.ts';
import classes from './conflict-dialog.module.css';

interface ConflictDialogProps {
  readonly draft: Draft;
  readonly conflict: Conflict | null;
}

/** Somebody else changed the same: both versions, and a person chooses. */
export function ConflictDialog({ draft, conflict }: ConflictDialogProps) {
  const { t } = useTranslation();
  const clashes = conflict?.clashes ?? [];
  return (
    <Modal
      opened={conflict !== null}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('start.conflict.title')}
    >
      <p className="soft">{t('start.conflict.hint')}</p>
      {clashes.map((clash) => (
        <ClashShown key={`${clash.part} ${clash.key} ${clash.field}`} draft={draft} clash={clash} />
      ))}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => conflict?.choose('theirs')}>
          {t('start.conflict.takeTheirs')}
        </Button>
        <Button onClick={() => conflict?.choose('mine')}>{t('start.conflict.keepMine')}</Button>
      </Group>
    </Modal>
  );
}

function ClashShown({ draft, clash }: { readonly draft: Draft; readonly clash: Clash }) {
  const { t } = useTranslation();
  const said = useSaid(draft);
  return (
    <section className={classes.clash}>
      <h3>{useClashName(draft, clash)}</h3>
      <dl className={classes.versions}>
        <div>
          <dt>{t('start.conflict.mine')}</dt>
          <dd className="written">{said(clash.value)}</dd>
        </div>
        <div>
          <dt>{t('start.conflict.theirs')}</dt>
          <dd className="written">{said(clash.theirs)}</dd>
        </div>
      </dl>
    </section>
  );
}

function useClashName(draft: Draft, { part, key, field }: Clash): string {
  const { t } = useTranslation();
  const code = draft.items.find(({ ref }) => ref === key)?.code ?? key;
  switch (part) {
    case 'facts':
      return t(`start.fact.${key as keyof Draft['facts']}`);
    case 'rules':
      return t('start.change.rules');
    case 'items':
      return `${t('start.items.one', { code })} · ${t(`start.item.${(field ?? 'content') as 'content'}`)}`;
    case 'answers':
      return draft.questions.find(({ id }) => id === key)?.text ?? key;
    case 'matches':
      return `“${key}”`;
    case 'takeover':
      return `${t('start.items.one', { code })} · ${t('start.step.takeover')}`;
  }
}

/** A value in words, whatever it is of. */
function useSaid(draft: Draft): (value: unknown) => string {
  const { t } = useTranslation();
  const bodyText = useBodyText(draft);
  return (value) => {
    if (value === null || value === undefined || value === '') return t('common.none');
    if (Array.isArray(value)) return value.join('; ');
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (typeof value !== 'object')
      return t(value === true ? 'start.takeover.takeOver' : 'start.takeover.begin');
    if ('kind' in value) return bodyText(value as Parameters<typeof bodyText>[0]);
    if ('status' in value) {
      const { status, evidence } = value as NonNullable<Draft['items'][number]['takeover']>;
      return [t(`start.state.${status}`), evidence].filter((one) => one !== '').join(' · ');
    }
    return Object.values(value).join(' · ');
  };
}
