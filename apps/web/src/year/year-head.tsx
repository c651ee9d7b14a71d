import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanHead } from '../plan/plan-head.tsx';
import { useMe } from '../api/session.ts';
import { PeriodMark } from './period-mark.tsx';
import type { Period } from './year-data.ts';
import classes from './year-head.module.css';

interface YearHeadProps {
  readonly planId: string;
  readonly period: Period | undefined;
  readonly yearKey: string;
  /** Actions of the page below. */
  readonly children?: ReactNode;
}

/** Which year of which plan this is, what it is at, and the three sides of its work. */
export function YearHead({ planId, yearKey, period, children }: YearHeadProps) {
  const { t } = useTranslation();
  return (
    <>
      <PlanHead planId={planId} part={t('year.title', { year: yearKey })} />
      <div className={`${classes.line} no-print`}>
        <h2>{t('year.title', { year: yearKey })}</h2>
        {period !== undefined && <PeriodMark of={period} />}
        {period !== undefined && <Sides period={period} />}
        <div className={classes.side}>{children}</div>
      </div>
    </>
  );
}

const SIDE = {
  activeOptions: { exact: true, includeSearch: false },
  activeProps: { 'aria-current': 'page' },
  className: classes.place ?? '',
} as const;

function Sides({ period: { planId, key, status, consolidated } }: { readonly period: Period }) {
  const { t } = useTranslation();
  const { actions } = useMe();
  const params = { planId, key };
  if (status === 'past' || status === 'to-come') return null;
  return (
    <nav aria-label={t('year.sides')} className={classes.places}>
      <Link to="/plans/$planId/years/$key" params={params} {...SIDE}>
        {t('year.agencies')}
      </Link>
      {actions.includes('report.review') && (
        <Link to="/plans/$planId/years/$key/review" params={params} {...SIDE}>
          {t('year.review')}
        </Link>
      )}
      {consolidated !== null && (
        <Link to="/plans/$planId/years/$key/consolidated" params={params} {...SIDE}>
          {t('year.consolidated')}
        </Link>
      )}
      <Link to="/history/periods/$planId/$key" params={params} {...SIDE}>
        {t('year.history')}
      </Link>
    </nav>
  );
}
