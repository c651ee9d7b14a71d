import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { daysLeft, momentText } from '../parts/days.ts';
import type { AgencyRow } from './agency-rows.ts';
import type { Period } from './year-data.ts';
import classes from './year-page.module.css';

interface YearNumbersProps {
  readonly period: Period;
  readonly rows: readonly AgencyRow[];
}

/** The year in one sentence, and the way to what waits. */
export function YearNumbers({ period, rows }: YearNumbersProps) {
  const { t } = useTranslation();
  const owing = rows.filter(({ standing }) => standing !== 'closed');
  const came = owing.filter(({ firstSubmittedAt }) => firstSubmittedAt !== null);
  const toReview = rows.filter(({ report }) => report?.actions.includes('accept') === true);
  const { planId, key } = period;
  return (
    <div className={classes.numbers}>
      <p>
        <strong className={classes.figure}>
          {t('year.came', { came: came.length, count: owing.length })}
        </strong>
        <DaysOfYear period={period} />
      </p>
      {toReview.length > 0 && (
        <Link to="/plans/$planId/years/$key/review" params={{ planId, key }} className={classes.main}>
          {t('year.reviewSome', { count: toReview.length })}
        </Link>
      )}
    </div>
  );
}

/** What is due next, and how far away it is. */
function DaysOfYear({ period }: { readonly period: Period }) {
  const { t } = useTranslation();
  const { status, reportDueAt, consolidatedDueAt, firstSubmittedAt, acceptedAt } = period;
  if (status === 'accepted' && acceptedAt !== null)
    return t('year.acceptedAt', { at: momentText(acceptedAt) });
  if (status === 'submitted' && firstSubmittedAt !== null)
    return t('year.submittedAt', { at: momentText(firstSubmittedAt) });
  const left = reportDueAt === null ? -1 : daysLeft(reportDueAt);
  if (left >= 0) return t('year.reportDays', { count: left });
  if (consolidatedDueAt === null) return null;
  const whole = daysLeft(consolidatedDueAt);
  return whole >= 0
    ? t('year.consolidatedDays', { count: whole })
    : t('year.consolidatedLate', { count: -whole });
}
