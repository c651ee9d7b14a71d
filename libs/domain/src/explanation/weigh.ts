import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { timelinessOf } from '../item/timeliness.ts';
import { dayOf, daysBetween, type Instant, lastDayBefore } from '../time/day.ts';
import type { Deadline } from './deadline.ts';
import { latenessOf } from './span.ts';
import { measured, type Stretch } from './turns.ts';

/** When an explanation is given, and by which calendar it counts. */
export interface Now {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/** A duty as its journal tells of it, not yet weighed. */
export type Duty = Omit<Deadline, 'lastDay' | 'timeliness' | 'late' | 'daysLeft' | 'turns'>;

/** Judges a duty by its dates. @param stretches whose turn it was while it ran */
export function weigh(duty: Duty, stretches: readonly Stretch[], { now, calendar }: Now): Deadline {
  const { dueAt, claimedAt, metAt, lapsedAt } = duty;
  const judgedAt = lapsedAt ?? now;
  const timeliness = timelinessOf({ dueAt, claimedAt, completedAt: metAt }, judgedAt);
  const isLate = timeliness === 'overdue' || timeliness === 'late';
  const isOpen = metAt === null && claimedAt === null && lapsedAt === null;
  const lastDay = lastDayBefore(dueAt);
  return {
    ...duty,
    lastDay,
    timeliness,
    late: isLate ? latenessOf(calendar, dueAt, metAt ?? claimedAt ?? judgedAt) : null,
    daysLeft: isOpen && !isLate ? daysBetween(dayOf(now), lastDay) : null,
    turns: measured(stretches, calendar, now),
  };
}
