import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { ResponsibleName } from '../item/responsible-name.tsx';
import { dayText } from '../parts/days.ts';
import { Deadline } from '../parts/deadline.tsx';
import { SubjectLink } from '../parts/subject-link.tsx';
import { isLateReport } from './agency-counts.tsx';
import type { AgencyItem, AgencyReport } from './agency-data.ts';
import { isLate } from './agency-groups.ts';
import classes from './agency.module.css';
import { PlanNumber } from './plan-number.tsx';

interface LateThingsProps {
  readonly id: string;
  readonly led: readonly AgencyItem[];
  readonly reports: readonly AgencyReport[];
}

/** Items and reports past their day, and what others wait for us to answer. */
export function LateThings({ id, led, reports }: LateThingsProps) {
  const { t } = useTranslation();
  const isOurs = useMe().agency?.id === id;
  const work = api.useQuery('get', '/api/work', {}, { enabled: isOurs });
  const asked = isOurs ? (work.data?.items ?? []).filter(({ kind }) => kind === 'contribute') : [];
  const lateItems = led.filter(isLate);
  const lateReports = reports.filter(isLateReport);
  const isEmpty = lateItems.length + lateReports.length + asked.length === 0;
  return (
    <section id="late" className={classes.part} aria-labelledby="late-head">
      <h2 id="late-head">{t('agency.late.title')}</h2>
      {isEmpty ? (
        <p className="soft">{t('agency.late.none')}</p>
      ) : (
        <div className="wide">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('agency.late.what')}</th>
                <th scope="col">{t('agency.due')}</th>
                <th scope="col">{t('agency.person')}</th>
              </tr>
            </thead>
            <tbody>
              {lateReports.map((report) => (
                <LateRow key={report.id} due={<Deadline at={report.dueAt} />}>
                  <Link to="/reports/$reportId" params={{ reportId: report.id }}>
                    {t('agency.report.of', { period: report.period })}
                  </Link>{' '}
                  (<PlanNumber of={report.planId} />)
                </LateRow>
              ))}
              {lateItems.map((item) => (
                <LateRow
                  key={item.id}
                  due={<Deadline at={item.dueAt ?? item.acknowledgeDueAt} />}
                  person={<ResponsibleName of={item.responsible} />}
                >
                  <Link to="/items/$itemId" params={{ itemId: item.id }}>
                    {item.code} {item.content}
                  </Link>
                </LateRow>
              ))}
              {asked.map(({ subject, since, title, agency }) => (
                <LateRow
                  key={subject.stream}
                  due={since === null ? null : t('agency.late.since', { day: dayText(since) })}
                >
                  {title}: <SubjectLink subject={subject} />
                  {agency !== null && <span className="soft"> ({agency.name})</span>}
                </LateRow>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface LateRowProps {
  readonly due: ReactNode;
  readonly person?: ReactNode;
  readonly children: ReactNode;
}

function LateRow({ due, person = null, children }: LateRowProps) {
  return (
    <tr>
      <td>{children}</td>
      <td className={classes.due}>{due}</td>
      <td>{person}</td>
    </tr>
  );
}
