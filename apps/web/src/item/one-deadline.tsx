import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/types.ts';
import { TimelinessMark } from '../parts/marks.tsx';
import { dayText } from '../parts/days.ts';
import { DrawnLine } from './drawn-line.tsx';
import classes from './item.module.css';

/** One thing due: its last day, the rule that makes it so, and its time as a line. */
export function OneDeadline({ deadline }: { readonly deadline: Schema<'Deadline'> }) {
  const { t } = useTranslation();
  const { title, lastDay, rule, timeliness, outcome, since, dueAt, metAt, claimedAt } = deadline;
  return (
    <div className={classes.duty}>
      <div className={classes.line}>
        <h3>{title}</h3>
        <strong>{t('item.due.until', { day: lastDay.words })}</strong>
        <TimelinessMark of={timeliness} />
        <span>{outcome}</span>
      </div>
      <p className="soft">{rule.words}</p>
      {rule.skipped.length > 0 && (
        <p className="soft small">
          {t('item.due.skipped')}{' '}
          {rule.skipped.map(({ day, words }) => `${dayText(day)} (${words})`).join(', ')}
        </p>
      )}
      <DrawnLine since={since} dueAt={dueAt} metAt={metAt ?? claimedAt} steps={deadline.steps} />
    </div>
  );
}
