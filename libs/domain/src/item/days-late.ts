import type { Instant } from '../time/day.ts';
import { type ItemDates, timelinessOf } from './timeliness.ts';

const DAY_MS = 86_400_000;

/** By how many days something was late, or is by now; null of what is not late. */
export function daysLate(dates: ItemDates, now: Instant): number | null {
  const timeliness = timelinessOf(dates, now);
  if (dates.dueAt === null || (timeliness !== 'late' && timeliness !== 'overdue')) return null;
  return ((dates.completedAt ?? dates.claimedAt ?? now) - dates.dueAt) / DAY_MS;
}
