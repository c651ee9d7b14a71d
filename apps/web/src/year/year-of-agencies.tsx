import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../parts/address.ts';
import { agencyRows, countStandings } from './agency-rows.ts';
import { AgencyTable } from './agency-table.tsx';
import { StandingBar } from './standing-bar.tsx';
import { UrgeBar } from './urge-bar.tsx';
import { type Period, useReportsOfPeriod } from './year-data.ts';
import { YearLine } from './year-line.tsx';
import { YearNumbers } from './year-numbers.tsx';
import classes from './year-page.module.css';

/** How a year stands: the days, the numbers, and each agency. */
export function YearOfAgencies({ period }: { readonly period: Period }) {
  const { t } = useTranslation();
  const [{ show }] = useAddressSearch();
  const reports = useReportsOfPeriod(period.planId, period.key);
  const rows = agencyRows(period, reports.data?.items ?? []);
  const shown = rows.filter(({ standing }) => show === undefined || standing === show);
  const mayBeUrged = shown.filter(({ report }) => report?.actions.includes('urge') === true);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <section className={`sheet ${classes.state}`} aria-label={t('year.state')}>
        <YearLine period={period} />
        <YearNumbers period={period} rows={rows} />
        <StandingBar counts={countStandings(rows)} shown={show} />
      </section>
      {show !== undefined && (
        <p className={classes.filter}>
          {t('year.shown', { count: shown.length, all: rows.length })}{' '}
          <Link to="." search={{}}>
            {t('year.showAll')}
          </Link>
        </p>
      )}
      {mayBeUrged.length > 0 && (
        <UrgeBar period={period} mayBeUrged={mayBeUrged} chosen={chosen} onChoose={choose} />
      )}
      <AgencyTable
        rows={shown}
        period={period}
        choosing={mayBeUrged.length > 0 ? { chosen, choose } : undefined}
      />
    </>
  );
}
