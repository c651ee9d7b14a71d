import { useTranslation } from 'react-i18next';
import { dayText, lastDay } from '../parts/days.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import type { Period } from './year-data.ts';
import { YearLine } from './year-line.tsx';
import classes from './year-page.module.css';

/** A year in which nothing is asked here: it was closed on paper, or has not begun. */
export function YearBefore({ period }: { readonly period: Period }) {
  const { t } = useTranslation();
  if (period.status === 'past') {
    return (
      <div className="sheet">
        <EmptyState title={t('year.past.title')} hint={t('year.past.hint')} />
      </div>
    );
  }
  return (
    <div className="sheet">
      <YearLine period={period} />
      <h3 className={classes.before}>{t('year.toCome.title', { year: period.key })}</h3>
      <ol className={classes.steps}>
        <WhatComes period={period} />
      </ol>
    </div>
  );
}

function WhatComes({ period }: { readonly period: Period }) {
  const { t } = useTranslation();
  const { opensAt, reportDueAt, consolidatedDueAt, closesAt } = period;
  const steps = [
    opensAt === null ? null : t('year.toCome.opens', { day: dayText(opensAt) }),
    reportDueAt === null ? null : t('year.toCome.reportDue', { day: lastDay(reportDueAt) }),
    consolidatedDueAt === null ? null : t('year.toCome.consolidatedDue', { day: lastDay(consolidatedDueAt) }),
    closesAt === null ? null : t('year.toCome.closes', { day: dayText(closesAt) }),
  ];
  return steps.flatMap((step) => (step === null ? [] : [<li key={step}>{step}</li>]));
}
