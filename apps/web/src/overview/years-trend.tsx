import { useTranslation } from 'react-i18next';
import { TimelinessMark } from '../parts/marks.tsx';
import { SubjectLink } from '../parts/subject-link.tsx';
import { CountedNumber } from './counted-number.tsx';
import classes from './overview.module.css';
import { ShareBar } from './share-bar.tsx';
import { sharesOf, type YearStanding } from './standing-numbers.ts';

/** How punctual the reports were, year by year. */
export function YearsTrend({ years }: { readonly years: readonly YearStanding[] }) {
  const { t } = useTranslation();
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('overview.year')}</th>
            <th scope="col" className={classes.drawn}>
              {t('overview.punctuality')}
            </th>
            <th scope="col" className="number">
              {t('overview.owed')}
            </th>
            <th scope="col" className="number">
              {t('overview.accepted')}
            </th>
            <th scope="col" className="number">
              {t('overview.entries')}
            </th>
            <th scope="col">{t('overview.consolidated')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ period, reports, entries, consolidated }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td>
                <ShareBar shares={sharesOf(reports)} />
              </td>
              <td className="number">
                <CountedNumber
                  counted={reports.owed}
                  to="/reports"
                  label={`${t('overview.owed')} ${period}`}
                />
              </td>
              <td className="number">
                <CountedNumber
                  counted={reports.accepted}
                  to="/reports"
                  label={`${t('overview.accepted')} ${period}`}
                />
              </td>
              <td className="number">
                <CountedNumber
                  counted={entries.accepted}
                  to="/items"
                  label={`${t('overview.entries')} ${period}`}
                />
              </td>
              <td>
                <ConsolidatedStandings standings={consolidated} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Of one plan the state itself; of several how many stand where. */
function ConsolidatedStandings({ standings }: { readonly standings: YearStanding['consolidated'] }) {
  const { t } = useTranslation();
  const [one] = standings;
  if (one !== undefined && standings.length === 1) {
    return (
      <div className={classes.consolidated}>
        <SubjectLink subject={{ link: one.link, title: t(`overview.period.${one.status}`) }} />
        {one.timeliness !== 'no-deadline' && <TimelinessMark of={one.timeliness} />}
      </div>
    );
  }
  return [...new Set(standings.map(({ status }) => status))].map((status) => (
    <div key={status}>
      {t(`overview.period.${status}`)}: {standings.filter((other) => other.status === status).length}
    </div>
  ));
}
