import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TwoVersions } from '../../parts/two-versions.tsx';
import { useBodyText } from './body-text.ts';
import type { Conflict } from './draft-editor.ts';
import type { Clash, Draft, NamedBody } from './draft-fields.ts';

interface ConflictDialogProps {
  readonly draft: Draft;
  readonly conflict: Conflict | null;
}

/** Somebody else changed the same: both versions, and a person chooses. */
export function ConflictDialog({ draft, conflict }: ConflictDialogProps) {
  const { t } = useTranslation();
  const nameOf = useClashName(draft);
  const said = useSaid(draft);
  const clashes = conflict?.clashes ?? [];
  const version = (of: 'value' | 'theirs'): string =>
    clashes.map((clash) => `${nameOf(clash)}:\n${said(clash[of])}`).join('\n\n');
  return (
    <Modal
      opened={conflict !== null}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('start.conflict')}
    >
      <TwoVersions
        mine={version('value')}
        theirs={version('theirs')}
        onMine={() => conflict?.choose('mine')}
        onTheirs={() => conflict?.choose('theirs')}
      />
    </Modal>
  );
}

function useClashName(draft: Draft): (clash: Clash) => string {
  const { t } = useTranslation();
  return ({ part, key, field }) => {
    const code = draft.items.find(({ ref }) => ref === key)?.code ?? key;
    switch (part) {
      case 'facts':
        return t(`start.fact.${key as keyof Draft['facts']}`);
      case 'rules':
        return t('start.step.rules');
      case 'items':
        return `${t('start.items.one', { code })} · ${t(`start.item.${(field ?? 'content') as 'content'}`)}`;
      case 'answers':
        return draft.questions.find(({ id }) => id === key)?.text ?? key;
      case 'matches':
        return `“${key}”`;
      case 'takeover':
        return `${t('start.items.one', { code })} · ${t('start.step.takeover')}`;
    }
  };
}

type Statement = NonNullable<Draft['items'][number]['takeover']>;

/** A value in words, whatever it is of. */
function useSaid(draft: Draft): (value: unknown) => string {
  const { t } = useTranslation();
  const bodyText = useBodyText(draft);
  return (value) => {
    if (value === null || value === undefined || value === '') return t('common.none');
    if (Array.isArray(value)) return value.join('; ');
    if (typeof value !== 'object') return `${value as string | number}`;
    if ('kind' in value) return bodyText(value as NamedBody);
    if ('status' in value) {
      const { status, evidence } = value as Statement;
      return [t(`start.state.${status}`), evidence].filter((one) => one !== '').join(' · ');
    }
    return Object.values(value).join(' · ');
  };
}
