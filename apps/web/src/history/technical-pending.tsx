import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { momentText } from '../parts/days.ts';
import classes from './history.module.css';

interface TechnicalPendingProps {
  readonly activities: readonly Schema<'PendingActivity'>[];
  readonly timers: readonly Schema<'PendingTimer'>[];
}

/** What the workflow waits for. */
export function TechnicalPending({ activities, timers }: TechnicalPendingProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.pending}>
      {timers.map(({ id, firesAt }) => (
        <li key={id}>{t('history.timer', { at: momentText(firesAt) })}</li>
      ))}
      {activities.map(({ type, state, attempt, lastFailure, nextTryAt }) => (
        <li key={`${type}${nextTryAt}`}>
          {t('history.activity', { type, state, attempt })}
          {nextTryAt !== null && <> {t('history.nextTry', { at: momentText(nextTryAt) })}</>}
          {lastFailure !== null && <p className="written soft">{lastFailure}</p>}
        </li>
      ))}
      {timers.length + activities.length === 0 && <li>{t('history.waitsForNothing')}</li>}
    </ul>
  );
}
