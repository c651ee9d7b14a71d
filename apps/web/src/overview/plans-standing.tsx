import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CountedNumber } from './counted-number.tsx';
import classes from './overview.module.css';
import { ShareBar } from './share-bar.tsx';
import type { CountedByPhase, Overview, Share } from './standing-numbers.ts';

/** Items of a plan by timeliness, whatever their phase. */
function sharesOfItems(phases: readonly CountedByPhase[]): readonly Share[] {
  const order = ['overdue', 'due-soon', 'on-track', 'no-deadline', 'on-time', 'late'] as const;
  return order.flatMap((timeliness) => {
    const count = phases
      .filter((one) => one.timeliness === timeliness)
      .reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? [] : [{ timeliness, counted: { count, filter: {} } }];
  });
}

export function PlansStanding({ plans }: { readonly plans: Overview['plans'] }) {
  const { t } = useTranslation();
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('overview.plan')}</th>
            <th scope="col">{t('overview.years')}</th>
            <th scope="col" className="number">
              {t('overview.items')}
            </th>
            <th scope="col" className={classes.drawn}>
              {t('overview.itemsByTime')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plans.map(({ plan, items, phases }) => (
            <tr key={plan.id}>
              <th scope="row">
                <Link to="/plans/$planId" params={{ planId: plan.id }}>
                  {plan.number}
                </Link>{' '}
                {plan.subject}
              </th>
              <td>
                {plan.from}–{plan.to}
              </td>
              <td className="number">
                <CountedNumber
                  counted={items}
                  to="/items"
                  label={`${plan.number ?? ''} ${t('overview.items')}`}
                />
              </td>
              <td>
                <ShareBar shares={sharesOfItems(phases)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
