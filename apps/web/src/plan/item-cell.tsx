import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayText } from '../parts/days.ts';
import { Deadline } from '../parts/deadline.tsx';
import { PhaseMark, TimelinessMark } from '../parts/marks.tsx';
import type { Column } from './columns.ts';
import classes from './item-table.module.css';
import type { PlanItem } from './plan-items.ts';

interface ItemCellProps {
  readonly column: Column;
  readonly item: PlanItem;
}

const names = (agencies: readonly { readonly name: string }[]): string =>
  agencies.map(({ name }) => name).join('; ');

/** One thing about an item, in two lines at the most. */
export function ItemCell({ column, item }: ItemCellProps) {
  const { t } = useTranslation();
  switch (column) {
    case 'content':
      return (
        <Link to="/items/$itemId" params={{ itemId: item.id }} className={classes.link} title={item.content}>
          <span className={classes.lines}>{item.content}</span>
        </Link>
      );
    case 'section':
      return <Lines text={item.section ?? ''} />;
    case 'lead':
      return item.lead === null ? (
        <span className="soft">{t('plan.noLead')}</span>
      ) : (
        <Lines text={names([item.lead, ...item.coLeads])} />
      );
    case 'coordinating':
      return <Lines text={names(item.coordinating)} />;
    case 'time':
      return <Lines text={item.timeline?.original ?? ''} />;
    case 'phase':
      return <PhaseMark of={item.phase} />;
    case 'timeliness':
      return item.timeliness === 'no-deadline' ? null : <TimelinessMark of={item.timeliness} />;
    case 'due':
      return item.dueAt === null ? null : (
        <span className={`${classes.lines} ${classes.due}`}>
          <Deadline at={item.dueAt} isOpen={item.completedAt === null} />
        </span>
      );
    case 'acknowledged':
      return item.acknowledgedAt === null ? null : <>{dayText(item.acknowledgedAt)}</>;
  }
}

function Lines({ text }: { readonly text: string }) {
  return (
    <span className={classes.lines} title={text}>
      {text}
    </span>
  );
}
