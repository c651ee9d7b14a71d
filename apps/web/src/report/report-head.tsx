import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { Deadline } from '../parts/deadline.tsx';
import { momentText } from '../parts/days.ts';
import { TimelinessMark } from '../parts/marks.tsx';
import { PageHead } from '../parts/page-head.tsx';
import type { Report } from './entries.ts';
import classes from './report.module.css';

interface ReportHeadProps {
  readonly report: Report;
  readonly plan: Schema<'Plan'> | undefined;
}

export function ReportHead({ report, plan }: ReportHeadProps) {
  const { t } = useTranslation();
  const { planId, period, agency, status, timeliness, dueAt, submittedAt, firstSubmittedAt, actions } =
    report;
  const mayReview = actions.includes('return') || actions.includes('accept');
  return (
    <div className="no-print">
      <PageHead
        title={t('report.title', { period, agency: agency.name })}
        above={
          <>
            <Link to="/plans/$planId" params={{ planId }}>
              {plan?.number ?? t('report.plan')}
            </Link>{' '}
            ›{' '}
            <Link to="/plans/$planId/years/$key" params={{ planId, key: period }}>
              {t('report.period', { period })}
            </Link>
          </>
        }
      >
        <span className={classes.state} data-state={status}>
          {t(`report.status.${status}`)}
        </span>
        <TimelinessMark of={timeliness} />
        <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        {mayReview && (
          <Button
            renderRoot={(props) => (
              <Link to="/plans/$planId/years/$key/review" params={{ planId, key: period }} {...props} />
            )}
          >
            {t('report.review')}
          </Button>
        )}
      </PageHead>
      <p className={classes.standing}>
        {t('report.due')} <Deadline at={dueAt} isOpen={firstSubmittedAt === null} />
        {' · '}
        <Standing report={report} focal={plan?.focalAgency.name ?? ''} />
        {firstSubmittedAt !== null &&
          firstSubmittedAt !== submittedAt &&
          ` ${t('report.firstSubmitted', { at: momentText(firstSubmittedAt) })}`}
      </p>
    </div>
  );
}

/** Where the report is, in a sentence. */
function Standing({ report, focal }: { readonly report: Report; readonly focal: string }) {
  const { t } = useTranslation();
  const { status, agency, submittedAt, acceptedAt, entries } = report;
  const at = status === 'accepted' ? acceptedAt : submittedAt;
  const returned = entries.filter((entry) => entry.status === 'returned').length;
  return t(`report.standing.${status}`, {
    agency: agency.name,
    focal,
    at: at === null ? '' : momentText(at),
    count: returned,
  });
}
