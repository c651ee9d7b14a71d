import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { dayText } from '../parts/days.ts';
import { type CalendarDay, type CalendarMonth, monthsOf, WEEKDAYS } from './calendar-months.ts';
import classes from './drawn-year.module.css';

const LEGEND = ['off', 'swapped', 'worked', 'weekend'] as const;

/** Twelve months; what is no ordinary day has a shape of its own beside its colour. */
export function DrawnYear({ calendar }: { readonly calendar: Schema<'CalendarYear'> }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className={classes.legend}>
        {LEGEND.map((kind) => (
          <li key={kind}>
            <span className={classes.day} data-kind={kind} aria-hidden>
              7
            </span>{' '}
            {t(`administration.calendar.kind.${kind}`)}
          </li>
        ))}
      </ul>
      <div className={classes.year}>
        {monthsOf(calendar).map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </div>
    </>
  );
}

function Month({ month: { month, weeks } }: { readonly month: CalendarMonth }) {
  const { t } = useTranslation();
  return (
    <table className={`sheet ${classes.month}`}>
      <caption>{t('administration.calendar.month', { month })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`administration.calendar.weekday.${weekday}`)}>
              {t(`administration.calendar.short.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, at) => (
              <td key={at}>{day !== null && <Day day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day: { day, number, kind, name, instead } }: { readonly day: CalendarDay }) {
  const { t } = useTranslation();
  const isOrdinary = kind === 'work' || kind === 'weekend';
  if (isOrdinary)
    return (
      <span className={classes.day} data-kind={kind}>
        {number}
      </span>
    );
  const said = [
    name ?? t(`administration.calendar.kind.${kind}`),
    instead === null ? '' : t('administration.calendar.for', { day: dayText(instead) }),
  ]
    .filter((text) => text !== '')
    .join(' · ');
  return (
    <time dateTime={day} className={classes.day} data-kind={kind} title={said}>
      {number}
      <VisuallyHidden>: {said}</VisuallyHidden>
    </time>
  );
}
