import { useTranslation } from 'react-i18next';
import { numberText } from '../parts/days.ts';
import type { AgencyItem, AgencyReport } from './agency-data.ts';
import { isLate, isOpen } from './agency-groups.ts';
import classes from './agency.module.css';

interface AgencyCountsProps {
  readonly led: readonly AgencyItem[];
  readonly coordinated: readonly AgencyItem[];
  readonly reports: readonly AgencyReport[];
}

export const isWithAgency = ({ status }: AgencyReport): boolean => status === 'open' || status === 'returned';

/** How much there is of each, with the way there. */
export function AgencyCounts({ led, coordinated, reports }: AgencyCountsProps) {
  const { t } = useTranslation();
  const open = led.filter(isOpen);
  const late = led.filter(isLate).length + reports.filter(isLateReport).length;
  const counts = [
    ['late', late, t('agency.count.late')],
    ['reports', reports.filter(isWithAgency).length, t('agency.count.reports')],
    ['led', open.length, t('agency.count.led')],
    ['led', open.filter(({ responsible }) => responsible === null).length, t('agency.count.unassigned')],
    ['coordinated', coordinated.filter(isOpen).length, t('agency.count.coordinated')],
  ] as const;
  return (
    <ul className={classes.counts}>
      {counts.map(([place, count, name]) => (
        <li key={name} data-late={place === 'late' && count > 0}>
          <a href={`#${place}`}>
            <strong>{numberText(count)}</strong> {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

export const isLateReport = (report: AgencyReport): boolean =>
  report.timeliness === 'overdue' && isWithAgency(report);
