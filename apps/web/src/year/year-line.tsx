import { useTranslation } from 'react-i18next';
import { dayText, lastDay } from '../parts/days.ts';
import { placeOnLine } from './timeline-place.ts';
import type { Period } from './year-data.ts';
import classes from './year-line.module.css';

type Stop = 'opens' | 'reportDue' | 'consolidatedDue' | 'closes';

const stopsOf = (period: Period): readonly (readonly [Stop, string])[] =>
  (
    [
      ['opens', period.opensAt],
      ['reportDue', period.reportDueAt],
      ['consolidatedDue', period.consolidatedDueAt],
      ['closes', period.closesAt],
    ] as const
  ).flatMap(([stop, at]) => (at === null ? [] : [[stop, at] as const]));

/** The days that count in a year, and where today stands among them. */
export function YearLine({ period }: { readonly period: Period }) {
  const { t } = useTranslation();
  const stops = stopsOf(period);
  if (stops.length === 0) return null;
  const now = new Date();
  const moments = stops.map(([, at]) => Date.parse(at));
  const today = `${placeOnLine(now.getTime(), moments) * 100}%`;
  return (
    <div className={classes.place}>
      <span className={classes.today} style={{ left: today }}>
        {t('year.today', { day: dayText(now.toISOString()) })}
      </span>
      <div className={classes.line} aria-hidden>
        <div className={classes.gone} style={{ width: today }} />
        <div className={classes.needle} style={{ left: today }} />
      </div>
      <ol className={classes.stops}>
        {stops.map(([stop, at]) => (
          <li key={stop} data-gone={Date.parse(at) <= now.getTime()}>
            <span>{t(`year.stop.${stop}`)}</span>
            <time dateTime={at}>
              {stop === 'opens' ? dayText(at) : t('common.until', { day: lastDay(at) })}
            </time>
          </li>
        ))}
      </ol>
    </div>
  );
}
