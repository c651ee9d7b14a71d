import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PhaseMark } from '../../parts/marks.tsx';
import classes from './start-progress.module.css';
import { useStartedItems } from './started-items.ts';

interface StartProgressProps {
  readonly planId: string;
  readonly itemCount: number;
}

/** Each item as it comes alive. */
export function StartProgress({ planId, itemCount }: StartProgressProps) {
  const { t } = useTranslation();
  const items = useStartedItems(planId);
  const alive = items.filter(({ phase }) => phase !== null).length;
  return (
    <div className={classes.progress}>
      <p role="status">
        <strong>
          {alive >= itemCount
            ? t('start.progress.done', { count: itemCount })
            : t('start.progress.some', { alive, all: itemCount })}
        </strong>
      </p>
      <progress
        className={classes.bar}
        value={alive}
        max={itemCount}
        aria-label={t('start.progress.label')}
      />
      <ol className={`${classes.items} sheet`}>
        {items.map(({ id, code, content, lead, phase }) => (
          <li key={id} data-alive={phase !== null || undefined}>
            <span className={classes.sign} aria-hidden>
              {phase === null ? '…' : '✓'}
            </span>
            <Link to="/items/$itemId" params={{ itemId: id }} className={classes.code}>
              {code}
            </Link>
            <span className={classes.content}>{content}</span>
            <span className="soft small">{lead?.name ?? t('start.body.undecided')}</span>
            <PhaseMark of={phase} />
          </li>
        ))}
      </ol>
    </div>
  );
}
