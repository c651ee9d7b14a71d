import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { turnsLine } from './turns-geometry.ts';
import classes from './why-late.module.css';

const WIDTH = 1000;

/** Whose turn it was, drawn: each stretch as long as it lasted, with the due day and today. */
export function TurnsStrip({ deadline }: { readonly deadline: Schema<'Deadline'> }) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  const { stretches, due, now: today } = turnsLine(deadline, now);
  const agencies = [...new Set(stretches.map(({ who }) => who))];
  return (
    <svg
      className={classes.strip}
      viewBox={`0 0 ${WIDTH} 30`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('history.why.strip')}
    >
      <rect className={classes.ground} x={0} y={9} width={WIDTH} height={12} />
      {stretches.map(({ from, to, who }) => (
        <rect
          key={`${from}${to}`}
          className={classes.stretch}
          data-agency={agencies.indexOf(who) % 4}
          x={from * WIDTH}
          y={9}
          width={Math.max((to - from) * WIDTH, 2)}
          height={12}
        >
          <title>{who ?? t('history.why.nobody')}</title>
        </rect>
      ))}
      <line className={classes.due} x1={due * WIDTH} x2={due * WIDTH} y1={0} y2={30} />
      {today !== null && (
        <line className={classes.today} x1={today * WIDTH} x2={today * WIDTH} y1={3} y2={27} />
      )}
    </svg>
  );
}
