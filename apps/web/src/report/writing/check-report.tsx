import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../../api/act.ts';
import { queryClient, refreshAll } from '../../api/query-client.ts';
import { announce } from '../../parts/announce.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { UNWRITTEN } from '../draft/merge.ts';
import type { ReportDraft } from '../draft/report-draft.ts';
import { useDraft } from '../draft/use-report-draft.ts';
import { isWritable, type Report } from '../entries.ts';
import { reportKey } from '../report-data.ts';
import { emptyOnes } from './progress.ts';
import { SaveState } from './save-state.tsx';
import classes from './writing.module.css';

interface CheckReportProps {
  readonly report: Report;
  readonly draft: ReportDraft;
  readonly focal: string;
}

/** The last look before the report is sent: what is empty, and what will be frozen. */
export function CheckReport({ report, draft, focal }: CheckReportProps) {
  const { t } = useTranslation();
  const { entries, state } = useDraft(draft, (view) => view);
  const empty = emptyOnes(report.entries, entries);
  const sent = report.entries.filter(isWritable).length - empty.length;
  useEffect(() => void draft.saveNow(), [draft]);
  return (
    <div className={`${classes.checking} no-print`}>
      <section className="sheet">
        <h2>{t('report.check.title')}</h2>
        {empty.length > 0 ? (
          <p className={classes.cameBack}>
            <strong>{t('report.check.empty', { count: empty.length })}</strong>{' '}
            {empty.map(({ code }) => code).join(', ')}. {t('report.check.fillFirst')}
          </p>
        ) : (
          <p>{t('report.check.frozen', { count: sent, focal })}</p>
        )}
      </section>
      <Preview report={report} entries={entries} />
      <SubmitFoot report={report} draft={draft} isReady={empty.length === 0 && state === 'saved'} />
    </div>
  );
}

interface PreviewProps {
  readonly report: Report;
  readonly entries: ReturnType<ReportDraft['read']>['entries'];
}

function Preview({ report, entries }: PreviewProps) {
  const { t } = useTranslation();
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('report.code')}</th>
            <th scope="col">{t('report.content')}</th>
            <th scope="col">{t('report.text')}</th>
            <th scope="col">{t('report.result')}</th>
          </tr>
        </thead>
        <tbody>
          {report.entries.map((entry) => {
            const written = isWritable(entry)
              ? (entries[entry.itemId] ?? UNWRITTEN)
              : { text: entry.text ?? '', result: entry.result ?? '' };
            return (
              <tr key={entry.itemId}>
                <td>{entry.code}</td>
                <td className={classes.contentCell}>{entry.content}</td>
                <td className="written">
                  {written.text.trim() === '' ? (
                    <strong className={classes.missing}>{t('report.writing.empty')}</strong>
                  ) : (
                    written.text
                  )}
                </td>
                <td className="written">{written.result}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface SubmitFootProps {
  readonly report: Report;
  readonly draft: ReportDraft;
  readonly isReady: boolean;
}

function SubmitFoot({ report, draft, isReady }: SubmitFootProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = useMutation({
    mutationFn: async () => {
      const path = { id: report.id };
      const answer = await act('post', '/api/reports/{id}/submit', { params: { path }, body: {} });
      if (answer === undefined) return;
      queryClient.setQueryData(reportKey(report.id), answer);
      announce(t('report.submitted'));
      await navigate({ to: '/reports/$reportId', params: { reportId: report.id } });
    },
    onSettled: () => void refreshAll(),
  });
  return (
    <>
      {submit.error !== null && <FailureNotice error={submit.error} onRepeat={() => submit.mutate()} />}
      <div className={classes.foot}>
        <SaveState draft={draft} />
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/reports/$reportId" params={{ reportId: report.id }} {...props} />}
        >
          {t('report.check.back')}
        </Button>
        {report.actions.includes('submit') && (
          <Button disabled={!isReady} loading={submit.isPending} onClick={() => submit.mutate()}>
            {t('report.check.submit')}
          </Button>
        )}
      </div>
    </>
  );
}
