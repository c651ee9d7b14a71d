import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useAddressSearch } from '../parts/address.ts';
import { momentText } from '../parts/days.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/shown.tsx';
import { AgenciesPunctuality } from './agencies-punctuality.tsx';
import { CrossingTable } from './crossing-table.tsx';
import classes from './overview.module.css';
import { PlansStanding } from './plans-standing.tsx';
import { type Overview, standingOf } from './standing-numbers.ts';
import { WaitingNumbers } from './waiting-numbers.tsx';
import { YearsTrend } from './years-trend.tsx';

/** Where everything stands, and what is behind every number. */
export function OverviewPage() {
  const { t } = useTranslation();
  const overview = api.useQuery('get', '/api/overview');
  const plans = overview.data?.plans ?? [];
  return (
    <>
      <PageHead title={t('overview.title')}>
        <PlanChoice plans={plans} />
      </PageHead>
      <Shown query={overview} lines={14}>
        {(data) => (data.plans.length === 0 ? <NoPlans /> : <Numbers overview={data} />)}
      </Shown>
    </>
  );
}

function PlanChoice({ plans }: { readonly plans: Overview['plans'] }) {
  const { t } = useTranslation();
  const [{ plan }, set] = useAddressSearch();
  if (plans.length < 2) return null;
  return (
    <NativeSelect
      aria-label={t('overview.plan')}
      value={plan ?? ''}
      onChange={({ currentTarget }) => set({ plan: currentTarget.value })}
      data={[
        { value: '', label: t('overview.allPlans') },
        ...plans.map((one) => ({
          value: one.plan.id,
          label: `${one.plan.number ?? ''} ${one.plan.subject ?? ''}`.trim(),
        })),
      ]}
    />
  );
}

const NoPlans = () => {
  const { t } = useTranslation();
  return <EmptyState title={t('overview.none')} hint={t('overview.noneHint')} />;
};

function Numbers({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const [{ plan }] = useAddressSearch();
  const { phases, years, agencies, waiting } = standingOf(overview, plan);
  return (
    <div className={classes.parts}>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{t('overview.waiting.title')}</h2>
        <WaitingNumbers waiting={waiting} incidents={overview.incidents} />
      </section>
      <section aria-labelledby="crossing">
        <h2 id="crossing">{t('overview.crossing')}</h2>
        <CrossingTable counts={phases} />
      </section>
      <section aria-labelledby="trend">
        <h2 id="trend">{t('overview.trend')}</h2>
        <YearsTrend years={years} />
      </section>
      <section aria-labelledby="agencies">
        <h2 id="agencies">{t('overview.agencies')}</h2>
        <AgenciesPunctuality agencies={agencies} />
      </section>
      {plan === undefined && (
        <section aria-labelledby="plans">
          <h2 id="plans">{t('overview.plans')}</h2>
          <PlansStanding plans={overview.plans} />
        </section>
      )}
      <p className="soft small">{t('overview.at', { at: momentText(overview.at) })}</p>
    </div>
  );
}
