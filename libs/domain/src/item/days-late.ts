import { dayOf, daysBetween, type Instant } from '../time/day.ts';
import { type ItemDates, timelinessOf } from './timeliness.ts';

/** Days from a due instant to another: the day on which it is due is the first late one, as the ladder counts. */
export const lateDaysBetween = (dueAt: Instant, at: Instant): number =>
  daysBetween(dayOf(dueAt), dayOf(at)) + 1;

/** By how many days something was late, or is by now; null of what is not late. */
export function daysLate(dates: ItemDates, now: Instant): number | null {
  const timeliness = timelinessOf(dates, now);
  if (dates.dueAt === null || (timeliness !== 'late' && timeliness !== 'overdue')) return null;
  return lateDaysBetween(dates.dueAt, dates.completedAt ?? dates.claimedAt ?? now);
}
