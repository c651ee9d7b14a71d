import { Shown } from '../parts/shown.tsx';
import { usePeriod, useYearOfAddress } from './year-data.ts';
import { YearBefore } from './year-before.tsx';
import { YearHead } from './year-head.tsx';
import { YearOfAgencies } from './year-of-agencies.tsx';

/** A year of a plan: who reported, who did not, and how many days are left. */
export function YearPage() {
  const { planId, key } = useYearOfAddress();
  const period = usePeriod(planId, key);
  return (
    <>
      <YearHead planId={planId} yearKey={key} period={period.data} />
      <Shown query={period} lines={10}>
        {(data) =>
          data.status === 'past' || data.status === 'to-come' ? (
            <YearBefore period={data} />
          ) : (
            <YearOfAgencies period={data} />
          )
        }
      </Shown>
    </>
  );
}
