import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.ts';
import { presentPeriod, usePlanPeriods } from './plan-data.ts';
import classes from './plan-head.module.css';
import { PlanYears } from './plan-years.tsx';

const HERE = { className: `${classes.tab} ${classes.here}`, 'aria-current': 'page' } as const;
const LINK = {
  className: classes.tab ?? '',
  activeOptions: { exact: true, includeSearch: false },
  activeProps: HERE,
};

/** The ways to look at a plan, always in the same place. */
export function PlanTabs({ planId }: { readonly planId: string }) {
  const { t } = useTranslation();
  const { actions } = useMe();
  const params = { planId };
  const inYears = useRouterState({ select: ({ location }) => location.pathname.includes('/years/') });
  const period = presentPeriod(usePlanPeriods(planId).data?.items ?? []);
  return (
    <>
      <nav aria-label={t('plan.views')} className={`${classes.tabs} no-print`}>
        <Link to="/plans/$planId" params={params} {...LINK}>
          {t('plan.table')}
        </Link>
        <Link to="/plans/$planId/picture" params={params} {...LINK}>
          {t('plan.picture')}
        </Link>
        {period === undefined ? (
          <span className={classes.tab}>{t('plan.byYear')}</span>
        ) : (
          <Link
            to="/plans/$planId/years/$key"
            params={{ planId, key: period.key }}
            {...LINK}
            {...(inYears ? HERE : {})}
          >
            {t('plan.byYear')}
          </Link>
        )}
        <Link to="/plans/$planId/calendar" params={params} {...LINK}>
          {t('plan.calendar')}
        </Link>
        {actions.includes('letter.read') && (
          <Link to="/letters" search={{ plan: planId }} {...LINK}>
            {t('plan.letters')}
          </Link>
        )}
        {actions.includes('history.read') && (
          <Link to="/history/$kind/$id" params={{ kind: 'plans', id: planId }} {...LINK}>
            {t('plan.history')}
          </Link>
        )}
      </nav>
      {inYears && <PlanYears planId={planId} />}
    </>
  );
}
