import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { byMonth, type Happening, kindOf, type Line, type Part } from './happenings.ts';
import { KindSign } from './kind-sign.tsx';
import { dayText } from '../days.ts';
import classes from './what-happens.module.css';

/** Day by day: what, whose, about which items. */
export function MonthList({ rows }: { readonly rows: readonly Happening[] }) {
  const { t } = useTranslation();
  const months = useMemo(() => byMonth(rows), [rows]);
  return months.map(({ month, lines }) => (
    <section key={month}>
      <h2 className={classes.month}>
        {t('happens.month', { month: Number(month.slice(5)), year: month.slice(0, 4) })}
      </h2>
      <div className="wide">
        <table className={`list ${classes.days}`}>
          <thead>
            <tr>
              <th scope="col">{t('happens.day')}</th>
              <th scope="col">{t('happens.what')}</th>
              <th scope="col">{t('happens.whose')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={line.key}>
                <td>{lines[index - 1]?.day === line.day ? null : <DayOf line={line} />}</td>
                <td>
                  <WhatOf line={line} />
                </td>
                <td>
                  <WhoseOf line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  ));
}

function DayOf({ line: { day } }: { readonly line: Line }) {
  const { i18n } = useTranslation();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  return (
    <time dateTime={day}>
      {dayText(day)} <span className="soft small">{weekday.format(new Date(day))}</span>
    </time>
  );
}

function WhatOf({ line: { what, about, period } }: { readonly line: Line }) {
  const { t } = useTranslation();
  const kind = kindOf({ what } as Happening);
  return (
    <span>
      <KindSign of={kind} /> {t(`happens.event.${what}`)}
      {about !== undefined && `: ${t(`happens.about.${about}`)}`}
      {period !== null && ` ${t('happens.ofPeriod', { period })}`}
    </span>
  );
}

const FEW = 6;

function WhoseOf({ line: { parts } }: { readonly line: Line }) {
  const { t } = useTranslation();
  const agencies = parts.flatMap(({ to }) => to);
  const items = parts.flatMap((part) => part.items);
  if (agencies.length === 1 && items.length <= FEW) return <PartOf part={{ to: agencies, items }} />;
  return (
    <details className={classes.parts}>
      <summary>
        {agencies.length === 1 ? agencies[0] : t('happens.agencies', { count: agencies.length })},{' '}
        {t('happens.items', { count: items.length })}
      </summary>
      <ul>
        {parts.map((part) => (
          <li key={part.to.join()}>
            <PartOf part={part} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function PartOf({ part: { to, items } }: { readonly part: Part }) {
  return (
    <span>
      {to.join('; ')}
      {items.length > 0 && <span className="soft"> · {items.join(', ')}</span>}
    </span>
  );
}
