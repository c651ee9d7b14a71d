import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { TimelinessMark } from '../parts/marks.tsx';
import { dayText } from '../parts/days.ts';
import { DrawnLine } from './drawn-line.tsx';
import classes from './item.module.css';

interface OneDeadlineProps {
  readonly deadline: Schema<'Deadline'>;
  /** When it was judged. */
  readonly at: string;
}

/** One thing due: its last day, the rule that makes it so, and its time as a line. */
export function OneDeadline({ deadline, at }: OneDeadlineProps) {
  const { t } = useTranslation();
  const { title, lastDay, timeliness, outcome, since } = deadline;
  return (
    <div className={classes.duty}>
      <div className={classes.line}>
        <h3>{title}</h3>
        <strong>{t('item.due.until', { day: lastDay.words })}</strong>
        <TimelinessMark of={timeliness} />
        <span>{outcome}</span>
      </div>
      {Date.parse(since) <= Date.parse(at) && <Why deadline={deadline} />}
    </div>
  );
}

/** What has not begun yet needs no reasons yet. */
function Why({ deadline }: Pick<OneDeadlineProps, 'deadline'>) {
  const { t } = useTranslation();
  const { rule, since, dueAt, metAt, claimedAt, steps } = deadline;
  return (
    <>
      <p className="soft">{rule.words}</p>
      {rule.skipped.length > 0 && (
        <p className="soft small">
          {t('item.due.skipped')}{' '}
          {rule.skipped.map(({ day, words }) => `${dayText(day)} (${words})`).join(', ')}
        </p>
      )}
      <DrawnLine since={since} dueAt={dueAt} metAt={metAt ?? claimedAt} steps={steps} />
    </>
  );
}
