import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../address.ts';
import { EmptyState } from '../empty-state.tsx';
import { AgencyMonthsTable } from './agency-months-table.tsx';
import { type Happening, select, yearsOf } from './happenings.ts';
import { HappeningsFilter } from './happenings-filter.tsx';
import { MonthList } from './month-list.tsx';
import classes from './what-happens.module.css';

interface WhatHappensProps {
  /** As the API's preview gives them. */
  readonly rows: readonly Happening[];
}

/**
 * What will happen and when, if nobody answers: a year by agency and month, below it day by day. What is chosen stands
 * in the address as `year`, `month`, `agency`, `kind`.
 */
export function WhatHappens({ rows }: WhatHappensProps) {
  const { t } = useTranslation();
  const [search, change] = useAddressSearch();
  const years = useMemo(() => yearsOf(rows), [rows]);
  const year = years.includes(search['year'] ?? '') ? search['year'] : years[0];
  const { agency, month, kind } = search;
  const ofYear = useMemo(() => select(rows, { year, kind }), [rows, year, kind]);
  const chosen = useMemo(() => select(ofYear, { month, agency }), [ofYear, month, agency]);
  if (year === undefined) {
    return <EmptyState title={t('happens.nothing')} hint={t('happens.nothingHint')} />;
  }
  return (
    <div className={classes.calendar}>
      <HappeningsFilter rows={rows} years={years} wanted={{ year, month, agency, kind }} onChange={change} />
      <AgencyMonthsTable year={year} rows={ofYear} wanted={{ month, agency }} onChange={change} />
      {chosen.length === 0 ? (
        <EmptyState title={t('happens.noMatch')} hint={t('happens.noMatchHint')} />
      ) : (
        <MonthList rows={chosen} />
      )}
    </div>
  );
}
