import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { dayText } from '../../parts/days.ts';
import { Shown } from '../../parts/shown.tsx';
import { useDraftEditor } from '../draft/draft-editor.ts';
import classes from './days-off.module.css';

/** The days that are no working days, by which deadlines in working days are counted. */
export function DaysOff() {
  const { t } = useTranslation();
  const { draft } = useDraftEditor();
  const now = new Date().getFullYear();
  const [first, last] = [draft.facts.from ?? now, draft.facts.to ?? now];
  const years = Array.from(
    { length: Math.min(Math.max(last - first + 1, 1), 30) },
    (_, index) => first + index,
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? (years.includes(now) ? now : first);
  const calendar = api.useQuery('get', '/api/calendar', { params: { query: { year } } });
  return (
    <section className="sheet">
      <div className={classes.head}>
        <h2>{t('start.calendar.title')}</h2>
        <NativeSelect
          aria-label={t('start.calendar.year')}
          size="xs"
          className={classes.year ?? ''}
          value={String(year)}
          data={years.map(String)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        />
      </div>
      <Shown query={calendar} lines={3}>
        {({ daysOff, workedDays, announced, yearSource }) => (
          <>
            {daysOff.length === 0 && <p className="soft">{t('start.calendar.unknown')}</p>}
            <ul className={classes.days}>
              {daysOff.map(({ day, name }) => (
                <li key={day}>
                  {dayText(day)} <span className="soft">{name}</span>
                </li>
              ))}
              {workedDays.map(({ day }) => (
                <li key={day}>
                  {dayText(day)} <span className="soft">{t('start.calendar.worked')}</span>
                </li>
              ))}
            </ul>
            {announced === false && <p className="soft small">{t('start.calendar.notAnnounced')}</p>}
            {yearSource !== null && <p className="soft small">{yearSource}</p>}
          </>
        )}
      </Shown>
    </section>
  );
}
