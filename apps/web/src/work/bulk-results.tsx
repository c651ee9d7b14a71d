import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../api/failure.ts';
import { SubjectLink } from '../parts/subject-link.tsx';
import { type Attempt, forgetResults, repeat, useAttempts } from './bulk-run.ts';
import classes from './bulk-results.module.css';
import { nameOfWork } from './work-groups.ts';

const SIGN: Readonly<Record<Attempt['state'], string>> = {
  waiting: '○',
  running: '◐',
  done: '✔',
  accepted: '✔',
  failed: '✖',
};

/** What became of each of the rows that were done together. */
export function BulkResults() {
  const { t } = useTranslation();
  const attempts = useAttempts();
  if (attempts.length === 0) return null;
  const failed = attempts.filter(({ state }) => state === 'failed');
  const over = attempts.filter(({ state }) => state !== 'waiting' && state !== 'running');
  const isOver = over.length === attempts.length;
  return (
    <section className={`sheet ${classes.results}`} aria-label={t('work.results')}>
      <div className={classes.head}>
        <strong role="status">
          {!isOver && t('work.resultsRunning', { over: over.length, all: attempts.length })}
          {isOver && t('work.resultsDone', { count: over.length - failed.length })}
          {isOver && failed.length > 0 && ` · ${t('work.resultsFailed', { count: failed.length })}`}
        </strong>
        {failed.length > 1 && isOver && (
          <Button variant="default" onClick={() => repeat(failed.map(({ work }) => work))}>
            {t('work.repeatFailed', { count: failed.length })}
          </Button>
        )}
        {isOver && (
          <CloseButton className={classes.close} onClick={forgetResults} aria-label={t('common.close')} />
        )}
      </div>
      {!isOver && (
        <progress
          className={classes.progress}
          value={over.length}
          max={attempts.length}
          aria-label={t('work.results')}
        />
      )}
      <ul className={classes.rows}>
        {attempts.map((attempt) => (
          <Result key={nameOfWork(attempt.work)} attempt={attempt} />
        ))}
      </ul>
    </section>
  );
}

function Result({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useTranslation();
  const { work, state, error } = attempt;
  const failure = state === 'failed' ? failureOf(error) : null;
  return (
    <li className={classes.row} data-state={state}>
      <span className={classes.sign} aria-hidden>
        {SIGN[state]}
      </span>
      <div className={classes.text}>
        <SubjectLink subject={work.subject} />{' '}
        <span className="soft">
          {(work.plan?.number ?? null) !== null && `${work.plan?.number} · `}
          {t(`work.state.${state}`)}
        </span>
        {failure !== null && (
          <p className={classes.reason}>
            {failure.title}. {failure.detail} <code>{failure.code}</code>
          </p>
        )}
      </div>
      {failure !== null && (
        <Button variant="default" onClick={() => repeat([work])}>
          {t('common.repeat')}
        </Button>
      )}
    </li>
  );
}
