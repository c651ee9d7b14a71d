import { useTranslation } from 'react-i18next';
import { dayText } from '../parts/days.ts';
import { Deadline } from '../parts/deadline.tsx';
import { DrawnLine } from './drawn-line.tsx';
import classes from './item.module.css';
import type { Item } from './item-data.ts';

/** Until when, and why that day. */
export function Deadlines({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { assignedAt, acknowledgeDueAt, acknowledgedAt, dueAt, claimedAt, completedAt } = item;
  return (
    <section className="sheet" aria-labelledby="deadlines">
      <h2 id="deadlines">{t('item.due.title')}</h2>
      {assignedAt !== null && acknowledgeDueAt !== null && (
        <div className={classes.duty}>
          <h3>{t('item.due.acknowledge')}</h3>
          <Deadline at={acknowledgeDueAt} isOpen={acknowledgedAt === null} />
          {acknowledgedAt !== null && ` · ${t('item.due.acknowledged', { day: dayText(acknowledgedAt) })}`}
          <DrawnLine since={assignedAt} dueAt={acknowledgeDueAt} metAt={acknowledgedAt} />
        </div>
      )}
      {assignedAt !== null && dueAt !== null && (
        <div className={classes.duty}>
          <h3>{t('item.due.item')}</h3>
          <Deadline at={dueAt} isOpen={completedAt === null} />
          <DrawnLine since={assignedAt} dueAt={dueAt} metAt={completedAt ?? claimedAt} />
        </div>
      )}
      {dueAt === null && <p className="soft">{t('item.due.none')}</p>}
    </section>
  );
}
