import { useTranslation } from 'react-i18next';
import type { ReportDraft } from '../draft/report-draft.ts';
import { useDraft } from '../draft/use-report-draft.ts';
import { isWritable, type ReportEntry } from '../entries.ts';
import { entryPlace, goToEntry } from './go-to-entry.ts';
import { isWritten } from './progress.ts';
import classes from './writing.module.css';

interface EntryListProps {
  readonly entries: readonly ReportEntry[];
  readonly draft: ReportDraft;
}

/** All entries at the side: what is written, what is not, and the way there. */
export function EntryList({ entries, draft }: EntryListProps) {
  const { t } = useTranslation();
  return (
    <nav className={`${classes.list} no-print`} aria-label={t('report.entries')}>
      <ol>
        {entries.map((entry) => (
          <OneEntry key={entry.itemId} entry={entry} draft={draft} />
        ))}
      </ol>
    </nav>
  );
}

const SIGNS = { conflict: '⚠', returned: '↩', written: '✔', empty: '○', standing: '✔' } as const;

function OneEntry({ entry, draft }: { readonly entry: ReportEntry; readonly draft: ReportDraft }) {
  const { t } = useTranslation();
  const { itemId, code, content } = entry;
  const state = useDraft(draft, ({ entries, conflicts }) => {
    if (conflicts[itemId] !== undefined) return 'conflict';
    if (!isWritable(entry)) return 'standing';
    if (!isWritten(entries, itemId)) return 'empty';
    return entry.status === 'returned' ? 'returned' : 'written';
  });
  return (
    <li>
      <a
        href={`#${entryPlace(itemId)}`}
        onClick={(event) => {
          event.preventDefault();
          goToEntry(itemId);
        }}
      >
        <span className={classes.sign} data-state={state}>
          <span aria-hidden>{SIGNS[state]}</span>
          <span className={classes.unseen}>{t(`report.writing.${state}`)}</span>
        </span>
        <span className={classes.short}>
          <strong>{code}</strong> {content}
        </span>
      </a>
    </li>
  );
}
