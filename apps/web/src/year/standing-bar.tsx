import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { numberText } from '../parts/days.ts';
import type { Counts, Standing } from './agency-rows.ts';
import { STANDING_SIGN } from './standing-mark.tsx';
import classes from './standing.module.css';

interface StandingBarProps {
  readonly counts: Counts;
  readonly shown: string | undefined;
}

/** How far the year has come; each part leads to its agencies in the table below. */
export function StandingBar({ counts, shown }: StandingBarProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('year.standings')} className={classes.bar}>
      {counts.map(([standing, count]) => (
        <Segment key={standing} standing={standing} count={count} isShown={shown === standing} />
      ))}
    </nav>
  );
}

interface SegmentProps {
  readonly standing: Standing;
  readonly count: number;
  readonly isShown: boolean;
}

function Segment({ standing, count, isShown }: SegmentProps) {
  const { t } = useTranslation();
  const word = t(`year.standing.${standing}`);
  return (
    <Link
      to="."
      search={isShown ? {} : { show: standing }}
      className={`${classes.segment} ${isShown ? classes.shown : ''}`}
      data-standing={standing}
      style={{ flexGrow: count, flexBasis: 0 }}
      aria-label={`${word}: ${count}`}
      aria-current={isShown ? 'true' : undefined}
      title={word}
    >
      <span aria-hidden>{STANDING_SIGN[standing]}</span>
      <span>{numberText(count)}</span>
      <span className={classes.word}>{word}</span>
    </Link>
  );
}
