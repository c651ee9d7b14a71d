import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveWarning } from '../../parts/leave-warning.tsx';
import type { ReportDraft } from '../draft/report-draft.ts';
import { useDraft } from '../draft/use-report-draft.ts';
import { isWritable, type Report } from '../entries.ts';
import { EntryForm } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { goToEntry } from './go-to-entry.ts';
import { emptyOnes, firstUnanswered } from './progress.ts';
import { SaveState } from './save-state.tsx';
import { useWritingKeys } from './use-writing-keys.ts';
import classes from './writing.module.css';

interface WritingReportProps {
  readonly report: Report;
  readonly draft: ReportDraft;
  readonly times: ReadonlyMap<string, string>;
}

/** All entries of a report in one form. */
export function WritingReport({ report, draft, times }: WritingReportProps) {
  const { t } = useTranslation();
  const { entries } = report;
  useWritingKeys(entries, draft);
  return (
    <div className={`${classes.writing} no-print`}>
      <EntryList entries={entries} draft={draft} />
      <div className={classes.forms}>
        {entries.map((entry) => (
          <EntryForm key={entry.itemId} entry={entry} time={times.get(entry.itemId) ?? ''} draft={draft} />
        ))}
        <p className="soft small">{t('report.keys')}</p>
      </div>
      <Foot report={report} draft={draft} />
      <UnsavedWarning draft={draft} />
    </div>
  );
}

function Foot({ report, draft }: Pick<WritingReportProps, 'report' | 'draft'>): ReactNode {
  const { t } = useTranslation();
  const written = useDraft(draft, (view) => view.entries);
  const empty = useMemo(() => emptyOnes(report.entries, written), [report.entries, written]);
  const count = report.entries.filter(isWritable).length;
  const [first] = empty;
  const returned = firstUnanswered(report.entries, written);
  return (
    <div className={classes.foot}>
      <SaveState draft={draft} />
      <span className={classes.progress}>
        {t('report.progress', { done: count - empty.length, count })}{' '}
        <progress max={count} value={count - empty.length} aria-hidden />
      </span>
      {returned !== undefined && (
        <Button variant="default" onClick={() => goToEntry(returned.itemId)}>
          {t('report.toReturned', { code: returned.code })}
        </Button>
      )}
      {first !== undefined && (
        <Button variant="default" onClick={() => goToEntry(first.itemId)}>
          {t('report.toEmpty', { code: first.code })}
        </Button>
      )}
      <Button
        renderRoot={(props) => (
          <Link
            to="/reports/$reportId"
            params={{ reportId: report.id }}
            search={{ step: 'check' }}
            {...props}
          />
        )}
      >
        {t('report.check.open')}
      </Button>
    </div>
  );
}

/** What is saved within a moment needs no warning; what could not be saved does. */
function UnsavedWarning({ draft }: Pick<WritingReportProps, 'draft'>) {
  const state = useDraft(draft, (view) => view.state);
  return <LeaveWarning when={state === 'kept' || state === 'refused' || state === 'conflict'} />;
}
