import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { Schema } from '../api/types.ts';
import { useAddressSearch } from '../parts/address.ts';
import { dayText, momentText } from '../parts/days.ts';
import { Shown } from '../parts/shown.tsx';
import { AdministrationHead } from './administration-head.tsx';
import classes from './calendar-page.module.css';
import { specialDaysOf } from './calendar-months.ts';
import { DrawnYear } from './drawn-year.tsx';

/** The working days by which new plans run. */
export function CalendarPage() {
  const { t } = useTranslation();
  const [{ year }] = useAddressSearch();
  const query = year === undefined ? {} : { year: Number(year) };
  const calendar = api.useQuery('get', '/api/calendar', { params: { query } });
  const shown = calendar.data?.year;
  return (
    <>
      <AdministrationHead title={t('administration.part.calendar')}>
        {shown !== undefined && (
          <nav aria-label={t('administration.years')} className={classes.years}>
            {[shown - 1, shown, shown + 1].map((one) => (
              <Link
                key={one}
                to="/administration/calendar"
                search={{ year: String(one) }}
                aria-current={one === shown ? 'true' : undefined}
              >
                {one}
              </Link>
            ))}
          </nav>
        )}
      </AdministrationHead>
      <Shown query={calendar}>
        {(one) => (
          <>
            <Source calendar={one} />
            <DrawnYear calendar={one} />
            <DaysOff calendar={one} />
          </>
        )}
      </Shown>
    </>
  );
}

interface CalendarProps {
  readonly calendar: Schema<'CalendarYear'>;
}

/** How sure the days of the year are, and where they come from. */
function Source({ calendar }: CalendarProps) {
  const { t } = useTranslation();
  const { announced, version, source, validSince, yearSource } = calendar;
  const mark = announced === null ? 'unknown' : announced ? 'announced' : 'computed';
  return (
    <div className={`sheet ${classes.source}`} data-mark={mark}>
      <strong>{t(`administration.calendar.${mark}`)}</strong>
      {yearSource !== null && <p>{yearSource}</p>}
      <p className="soft small">
        {source} · {version}
        {validSince !== null && ` · ${t('administration.calendar.since', { at: momentText(validSince) })}`}
      </p>
    </div>
  );
}

function DaysOff({ calendar }: CalendarProps) {
  const { t } = useTranslation();
  const days = specialDaysOf(calendar);
  if (days.length === 0) return null;
  return (
    <section className={classes.list}>
      <h2>{t('administration.calendar.list')}</h2>
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('administration.calendar.day')}</th>
              <th scope="col">{t('administration.calendar.what')}</th>
              <th scope="col">{t('administration.calendar.exchanged')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, weekday, name, kind, instead }) => (
              <tr key={day}>
                <td>
                  {t(`administration.calendar.weekday.${weekday}`)}, {dayText(day)}
                </td>
                <td>{name ?? t('administration.calendar.kind.worked')}</td>
                <td>{instead !== null && <Exchange isWorked={kind === 'worked'} day={instead} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Exchange({ isWorked, day }: { readonly isWorked: boolean; readonly day: string }) {
  const { t } = useTranslation();
  return t(isWorked ? 'administration.calendar.offInstead' : 'administration.calendar.workedInstead', {
    day: dayText(day),
  });
}
