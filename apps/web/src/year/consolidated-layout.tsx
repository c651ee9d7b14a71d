import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../parts/address.ts';
import { AgencyPart } from './agency-part.tsx';
import { CompletenessList } from './completeness-list.tsx';
import { ConsolidatedPaper } from './consolidated-paper.tsx';
import { type Completeness, wholeReport } from './consolidated-parts.ts';
import classes from './consolidated.module.css';
import { MissingAgencies } from './missing-agencies.tsx';
import type { Period, ReportEntry } from './year-data.ts';

interface ConsolidatedLayoutProps {
  readonly period: Period;
  readonly covering: string;
  readonly own: readonly ReportEntry[];
  readonly completeness: Completeness;
  /** Whether what was written is saved. */
  readonly state?: ReactNode;
  readonly acts: ReactNode;
  /** The focal agency's part, to write or to read. */
  readonly children: ReactNode;
}

/** The whole report with what is there and what is missing beside it; or as it would be printed. */
export function ConsolidatedLayout(props: ConsolidatedLayoutProps) {
  const { period, covering, own, completeness, state, acts, children } = props;
  const { t } = useTranslation();
  const [{ view }, change] = useAddressSearch();
  const isPaper = view === 'paper';
  const { others } = wholeReport(period);
  return (
    <div className={classes.whole}>
      <div className={`${classes.main} ${isPaper ? '' : 'no-print'}`}>
        {period.status === 'returned' && (
          <p className={`${classes.returned} no-print`}>
            <strong>{t('year.whole.returned')}</strong> {period.consolidated?.returnReason}
          </p>
        )}
        {isPaper && <ConsolidatedPaper period={period} covering={covering} own={own} />}
        {/* What is being written stays alive behind its printed form. */}
        <div className={classes.parts} hidden={isPaper}>
          {children}
          {others.map((part) => (
            <AgencyPart key={part.agency.id} part={part} period={period} />
          ))}
        </div>
      </div>
      <aside className={`sheet ${classes.aside} no-print`} aria-label={t('year.whole.complete')}>
        <h3>{t('year.whole.complete')}</h3>
        <CompletenessList period={period} of={completeness} />
        <MissingAgencies missing={period.missing} />
        {state}
        <div className={classes.acts}>
          <Button variant="default" onClick={() => change({ view: isPaper ? undefined : 'paper' })}>
            {t(isPaper ? 'year.whole.toParts' : 'year.whole.toPaper')}
          </Button>
          {isPaper && (
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('common.print')}
            </Button>
          )}
          {acts}
        </div>
      </aside>
      {!isPaper && (
        <div className="only-print">
          <ConsolidatedPaper period={period} covering={covering} own={own} />
        </div>
      )}
    </div>
  );
}
