import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayText, numberText } from '../parts/days.ts';
import { Deadline } from '../parts/deadline.tsx';
import { TimelinessMark } from '../parts/marks.tsx';
import { isWithAgency } from './agency-counts.tsx';
import type { AgencyReport } from './agency-data.ts';
import classes from './agency.module.css';
import { PlanNumber } from './plan-number.tsx';

/** What the agency owes and has sent, what it still has in hand first. */
export function AgencyReports({ reports }: { readonly reports: readonly AgencyReport[] }) {
  const { t } = useTranslation();
  const inOrder = [...reports].sort((one, other) => Number(isWithAgency(other)) - Number(isWithAgency(one)));
  return (
    <section id="reports" className={classes.part} aria-labelledby="reports-head">
      <h2 id="reports-head">{t('agency.report.title')}</h2>
      {inOrder.length === 0 ? (
        <p className="soft">{t('agency.report.none')}</p>
      ) : (
        <div className="wide">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('agency.report.name')}</th>
                <th scope="col">{t('agency.plan')}</th>
                <th scope="col" className="number">
                  {t('agency.report.entries')}
                </th>
                <th scope="col">{t('agency.state')}</th>
                <th scope="col">{t('agency.due')}</th>
                <th scope="col">{t('agency.report.submitted')}</th>
              </tr>
            </thead>
            <tbody>
              {inOrder.map((report) => (
                <tr key={report.id}>
                  <td>
                    <Link to="/reports/$reportId" params={{ reportId: report.id }}>
                      {t('agency.report.of', { period: report.period })}
                    </Link>
                  </td>
                  <td>
                    <PlanNumber of={report.planId} />
                  </td>
                  <td className="number">{numberText(report.entryCount)}</td>
                  <td>
                    {t(`report.status.${report.status}`)} <TimelinessMark of={report.timeliness} />
                  </td>
                  <td className={classes.due}>
                    <Deadline at={report.dueAt} isOpen={isWithAgency(report)} />
                  </td>
                  <td>{report.submittedAt === null ? t('common.none') : dayText(report.submittedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
