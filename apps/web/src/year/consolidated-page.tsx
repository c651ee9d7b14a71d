import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state.tsx';
import { Shown } from '../parts/shown.tsx';
import { ConsolidatedReading } from './consolidated-reading.tsx';
import { ConsolidatedWriting } from './consolidated-writing.tsx';
import { usePeriod, useYearOfAddress } from './year-data.ts';
import { YearBefore } from './year-before.tsx';
import { YearHead } from './year-head.tsx';

/** The report of a year as it takes shape: written by the focal agency, read and judged by the authority. */
export function ConsolidatedPage() {
  const { t } = useTranslation();
  const { planId, key } = useYearOfAddress();
  const period = usePeriod(planId, key);
  return (
    <>
      <div className="no-print">
        <YearHead planId={planId} yearKey={key} period={period.data} />
      </div>
      <Shown query={period} lines={12}>
        {(data) => {
          if (data.status === 'past' || data.status === 'to-come') return <YearBefore period={data} />;
          if (data.consolidated === null)
            return (
              <div className="sheet">
                <EmptyState title={t('year.whole.notYours')} hint={t('year.whole.notYoursHint')} />
              </div>
            );
          if (data.actions.includes('draft')) return <ConsolidatedWriting key={data.status} period={data} />;
          return <ConsolidatedReading period={data} />;
        }}
      </Shown>
    </>
  );
}
