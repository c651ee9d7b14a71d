import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '../api/pages.ts';
import type { Schema } from '../api/types.ts';
import { useAddressSearch } from '../parts/address.ts';
import { momentText } from '../parts/days.ts';
import { Deadline } from '../parts/deadline.tsx';
import { TimelinessMark } from '../parts/marks.tsx';
import { ListBehind } from './list-behind.tsx';

/** The agency reports behind a number. */
export function ReportsPage() {
  const { t } = useTranslation();
  const [filter] = useAddressSearch();
  const reports = usePages('/api/reports', { query: { limit: 100, ...filter } });
  return (
    <ListBehind title={t('overview.behind.reports')} pages={reports}>
      {(rows) => (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('overview.agency')}</th>
              <th scope="col">{t('overview.year')}</th>
              <th scope="col">{t('overview.state')}</th>
              <th scope="col">{t('overview.time')}</th>
              <th scope="col">{t('overview.due')}</th>
              <th scope="col">{t('overview.firstSubmitted')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((report) => (
              <ReportRow key={report.id} report={report} />
            ))}
          </tbody>
        </table>
      )}
    </ListBehind>
  );
}

function ReportRow({ report }: { readonly report: Schema<'ReportSummary'> }) {
  const { t } = useTranslation();
  const { id, agency, period, status, timeliness, dueAt, firstSubmittedAt } = report;
  return (
    <tr>
      <th scope="row">
        <Link to="/reports/$reportId" params={{ reportId: id }}>
          {agency.name}
        </Link>
      </th>
      <td>{period}</td>
      <td>{t(`report.status.${status}`)}</td>
      <td>
        <TimelinessMark of={timeliness} />
      </td>
      <td>
        <Deadline at={dueAt} isOpen={firstSubmittedAt === null} />
      </td>
      <td>{firstSubmittedAt === null ? t('common.none') : momentText(firstSubmittedAt)}</td>
    </tr>
  );
}
