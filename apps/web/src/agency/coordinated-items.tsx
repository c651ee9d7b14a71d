import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PhaseMark, TimelinessMark } from '../parts/marks.tsx';
import type { AgencyItem } from './agency-data.ts';
import { isOpen, urgentFirst } from './agency-groups.ts';
import classes from './agency.module.css';
import { PlanNumber } from './plan-number.tsx';

/** Items that others lead, in which the agency takes part. */
export function CoordinatedItems({ items }: { readonly items: readonly AgencyItem[] }) {
  const { t } = useTranslation();
  const open = urgentFirst(items.filter(isOpen));
  return (
    <section id="coordinated" className={classes.part} aria-labelledby="coordinated-head">
      <h2 id="coordinated-head">{t('agency.coordinated.title')}</h2>
      {open.length === 0 ? (
        <p className="soft">{t('agency.coordinated.none')}</p>
      ) : (
        <div className="wide">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('agency.item')}</th>
                <th scope="col">{t('agency.plan')}</th>
                <th scope="col">{t('agency.coordinated.lead')}</th>
                <th scope="col">{t('agency.state')}</th>
              </tr>
            </thead>
            <tbody>
              {open.map(({ id, planId, code, content, lead, phase, timeliness }) => (
                <tr key={id}>
                  <td>
                    <Link to="/items/$itemId" params={{ itemId: id }}>
                      {code} {content}
                    </Link>
                  </td>
                  <td>
                    <PlanNumber of={planId} />
                  </td>
                  <td>{lead?.name ?? t('common.none')}</td>
                  <td className={classes.marks}>
                    <PhaseMark of={phase} /> <TimelinessMark of={timeliness} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
