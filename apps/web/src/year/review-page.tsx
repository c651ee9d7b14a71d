import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '../parts/address.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Shown } from '../parts/shown.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ReviewDesk } from './review-desk.tsx';
import { queueOf } from './review-queue.ts';
import { useReportsToReview } from './use-reports-to-review.ts';
import { usePeriod, useYearOfAddress } from './year-data.ts';
import { YearHead } from './year-head.tsx';

/** The entries that came in, one after another, each fine or to go back with a reason. */
export function ReviewPage() {
  const { planId, key } = useYearOfAddress();
  const [{ report: only }] = useAddressSearch();
  const period = usePeriod(planId, key);
  const list = useReportsToReview(planId, key);
  const shown = only === undefined ? list.reports : list.reports.filter(({ id }) => id === only);
  const order = (period.data?.reports ?? []).map(({ reportId }) => reportId);
  const queue = queueOf(shown.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id)));
  const [first] = queue;
  return (
    <>
      <YearHead planId={planId} yearKey={key} period={period.data} />
      <Shown query={list.query}>
        {() => {
          if (list.isReading) return <Waiting lines={10} />;
          if (first === undefined) return <NothingToReview planId={planId} yearKey={key} />;
          return <ReviewDesk name={`${planId}/${key}`} queue={queue} first={first} />;
        }}
      </Shown>
    </>
  );
}

function NothingToReview({ planId, yearKey }: { readonly planId: string; readonly yearKey: string }) {
  const { t } = useTranslation();
  const params = { planId, key: yearKey };
  return (
    <div className="sheet">
      <EmptyState title={t('year.reviewing.nothing')} hint={t('year.reviewing.nothingHint')}>
        <Link to="/plans/$planId/years/$key" params={params}>
          {t('year.reviewing.toAgencies')}
        </Link>
        <Link to="/plans/$planId/years/$key/consolidated" params={params}>
          {t('year.reviewing.toConsolidated')}
        </Link>
      </EmptyState>
    </div>
  );
}
