import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { dayText } from '../parts/days.ts';
import { PhaseStrip } from './phase-strip.tsx';
import { usePlan } from './plan-data.ts';
import classes from './plans-page.module.css';

/** One plan: which, how it stands, and how many items stand where. */
export function PlanCard({ plan }: { readonly plan: Schema<'PlanSummary'> }) {
  const { t } = useTranslation();
  const { id, number, issuedOn, subject, from, to, status, focalAgency } = plan;
  const { data } = usePlan(id);
  return (
    <li className={`sheet ${classes.plan}`}>
      <div className={classes.head}>
        <h2>
          <Link to="/plans/$planId" params={{ planId: id }}>
            {subject ?? number ?? t('plan.noNumber')}
          </Link>
        </h2>
        <span className={classes.status} data-status={status}>
          {t(`plan.status.${status}`)}
        </span>
      </div>
      <p className={`soft small ${classes.facts}`}>
        <span>{number ?? t('plan.noNumber')}</span>
        {issuedOn !== null && <span>{dayText(issuedOn)}</span>}
        {from !== null && to !== null && <span>{t('plan.years', { from, to })}</span>}
        <span>{t('plan.focal', { agency: focalAgency.name })}</span>
        {data !== undefined && <span>{t('plan.items', { count: data.itemCount })}</span>}
        <Link to="/plans/$planId/picture" params={{ planId: id }}>
          {t('plan.picture')}
        </Link>
      </p>
      {data !== undefined && data.counts.length > 0 && <PhaseStrip planId={id} counts={data.counts} />}
    </li>
  );
}
