import { useTranslation } from 'react-i18next';
import type { AgencyRow } from './agency-rows.ts';
import { AgencyLine } from './agency-line.tsx';
import type { Period } from './year-data.ts';

/** Ticking those to be urged; undefined where nobody can be. */
export interface Choosing {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (agencies: ReadonlySet<string>) => void;
}

interface AgencyTableProps {
  readonly rows: readonly AgencyRow[];
  readonly period: Period;
  readonly choosing: Choosing | undefined;
}

/** Each agency with what has become of its report. */
export function AgencyTable({ rows, period, choosing }: AgencyTableProps) {
  const { t } = useTranslation();
  return (
    <div className="wide">
      <table className="list" aria-label={t('year.tableOf', { year: period.key })}>
        <thead>
          <tr>
            {choosing !== undefined && <th scope="col">{t('year.column.choose')}</th>}
            <th scope="col">{t('year.column.agency')}</th>
            <th scope="col">{t('year.column.standing')}</th>
            <th scope="col">{t('year.column.timeliness')}</th>
            <th scope="col">{t('year.column.firstSubmitted')}</th>
            <th scope="col" className="number">
              {t('year.column.entries')}
            </th>
            <th scope="col" className="number">
              {t('year.column.lateDays')}
            </th>
            <th scope="col">{t('year.column.act')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AgencyLine key={row.agency.id} row={row} period={period} choosing={choosing} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
