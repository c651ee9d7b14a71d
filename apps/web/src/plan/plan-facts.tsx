import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayText } from '../parts/days.ts';
import type { Plan } from './plan-data.ts';
import classes from './plan-head.module.css';

/** The document that stands behind a plan, in one line. */
export function PlanFacts({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const { number, issuedOn, facts, focalAgency, authority, from, to } = plan;
  const issuer = facts.issuer ?? authority.name;
  const said = [
    issuedOn === null ? issuer : t('plan.issued', { issuer, day: dayText(issuedOn) }),
    t('plan.focal', { agency: focalAgency.name }),
    t('plan.authority', { agency: authority.name }),
    from === null || to === null ? null : t('plan.years', { from, to }),
    plan.status === 'running' ? null : t(`plan.status.${plan.status}`),
  ];
  return (
    <div className={classes.facts}>
      <Link to="/plans">{t('plan.plans')}</Link>
      <strong>{number ?? t('plan.noNumber')}</strong>
      {said.flatMap((one) => (one === null ? [] : [<span key={one}>{one}</span>]))}
    </div>
  );
}
