import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { momentText, numberText } from '../parts/days.ts';
import { TimelinessMark } from '../parts/marks.tsx';
import type { AgencyRow } from './agency-rows.ts';
import type { Choosing } from './agency-table.tsx';
import { StandingMark } from './standing-mark.tsx';
import type { Period } from './year-data.ts';
import classes from './year-page.module.css';

interface AgencyLineProps {
  readonly row: AgencyRow;
  readonly period: Period;
  readonly choosing: Choosing | undefined;
}

export function AgencyLine({ row, period: { planId, key }, choosing }: AgencyLineProps) {
  const { t } = useTranslation();
  const { agency, report, timeliness, firstSubmittedAt, lateDays } = row;
  return (
    <tr>
      {choosing !== undefined && (
        <td>{report?.actions.includes('urge') === true && <Tick agency={agency} {...choosing} />}</td>
      )}
      <th scope="row">
        {report === undefined ? (
          agency.name
        ) : (
          <Link to="/reports/$reportId" params={{ reportId: report.id }}>
            {agency.name}
          </Link>
        )}
      </th>
      <td>
        <StandingMark of={row.standing} />
      </td>
      <td>{timeliness === null ? t('common.none') : <TimelinessMark of={timeliness} />}</td>
      <td>{firstSubmittedAt === null ? t('common.none') : momentText(firstSubmittedAt)}</td>
      <td className="number">{report === undefined ? t('common.none') : numberText(report.entryCount)}</td>
      <td className={`number ${lateDays > 0 ? classes.lateDays : ''}`}>
        {lateDays > 0 ? numberText(lateDays) : t('common.none')}
      </td>
      <td>
        {report?.actions.includes('accept') === true && (
          <Link to="/plans/$planId/years/$key/review" params={{ planId, key }} search={{ report: report.id }}>
            {t('year.reviewOne')}
          </Link>
        )}
        {report?.actions.includes('submit') === true && (
          <Link to="/reports/$reportId" params={{ reportId: report.id }}>
            {t('year.writeOne')}
          </Link>
        )}
      </td>
    </tr>
  );
}

interface TickProps extends Choosing {
  readonly agency: AgencyRow['agency'];
}

function Tick({ agency: { id, name }, chosen, choose }: TickProps) {
  const { t } = useTranslation();
  const toggle = (): void => {
    const without = [...chosen].filter((one) => one !== id);
    choose(new Set(chosen.has(id) ? without : [...without, id]));
  };
  return (
    <input
      type="checkbox"
      className={classes.tick}
      aria-label={t('year.urging.choose', { agency: name })}
      checked={chosen.has(id)}
      onChange={toggle}
    />
  );
}
