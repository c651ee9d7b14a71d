import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { dayText, momentText } from '../parts/days.ts';
import { TimelinessMark } from '../parts/marks.tsx';
import { TurnsStrip } from './turns-strip.tsx';
import classes from './why-late.module.css';

type Deadline = Schema<'Deadline'>;

export function DeadlineStory({ deadline }: { readonly deadline: Deadline }) {
  const { title, period, lastDay, rule, timeliness, outcome, turns, steps } = deadline;
  return (
    <details className={classes.deadline} open={timeliness === 'overdue' || timeliness === 'late'}>
      <summary>
        <strong>
          {title}
          {period !== null && ` ${period}`}
        </strong>
        : {lastDay.words} <TimelinessMark of={timeliness} /> <span className="soft">{outcome}</span>
      </summary>
      <p>{rule.words}</p>
      <SkippedDays rule={rule} />
      <TurnsStrip deadline={deadline} />
      <ol className={classes.turns}>
        {turns.map(({ kind, who, words, from, until, length }) => (
          <li key={`${kind}${from}`}>
            <Turn who={who?.name ?? null} words={words} from={from} until={until} days={length} />
          </li>
        ))}
      </ol>
      <Steps steps={steps} />
    </details>
  );
}

function SkippedDays({ rule: { skipped } }: { readonly rule: Deadline['rule'] }) {
  const { t } = useTranslation();
  if (skipped.length === 0) return null;
  const days = skipped.map(({ day, words }) => `${dayText(day)} (${words})`).join(', ');
  return <p className="soft small">{t('history.why.skipped', { days })}</p>;
}

interface TurnProps {
  readonly who: string | null;
  readonly words: string;
  readonly from: string;
  readonly until: string | null;
  readonly days: { readonly days: number; readonly workingDays: number };
}

function Turn({ who, words, from, until, days }: TurnProps) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{who ?? t('history.why.nobody')}</strong>: {words}, {dayText(from)} –{' '}
      {until === null ? t('history.why.now') : dayText(until)}{' '}
      <span className="soft">
        ({t('history.why.days', { count: days.days })},{' '}
        {t('history.why.workingDays', { count: days.workingDays })})
      </span>
    </>
  );
}

function Steps({ steps }: { readonly steps: Deadline['steps'] }) {
  const { t } = useTranslation();
  if (steps.length === 0) return null;
  return (
    <ul className={classes.steps}>
      {steps.map(({ what, words, at, taken, letter }) => (
        <li key={`${what}${at}`} data-taken={taken}>
          <span aria-hidden>{taken ? '●' : '○'}</span> {momentText(at)}: {words}
          {!taken && <span className="soft"> {t('history.why.toCome')}</span>}
          {letter !== null && (
            <>
              {' '}
              <Link to="/letters/$letterId" params={{ letterId: letter.id }}>
                {letter.status === 'signed'
                  ? t('history.why.letter', {
                      number: letter.number ?? '',
                      day: dayText(letter.signedOn ?? at),
                    })
                  : t('history.why.unsigned')}
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
