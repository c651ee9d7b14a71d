import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlanPeriods } from './plan-data.ts';
import classes from './plan-head.module.css';

/** The years of a plan, to go from one to the other. */
export function PlanYears({ planId }: { readonly planId: string }) {
  const { t } = useTranslation();
  const periods = usePlanPeriods(planId).data?.items ?? [];
  return (
    <nav aria-label={t('plan.yearList')} className={`${classes.years} no-print`}>
      {periods.map(({ key }) => (
        <Link
          key={key}
          to="/plans/$planId/years/$key"
          params={{ planId, key }}
          className={classes.year}
          activeProps={{ className: `${classes.year} ${classes.present}`, 'aria-current': 'page' }}
        >
          {key}
        </Link>
      ))}
    </nav>
  );
}
