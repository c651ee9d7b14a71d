import { workingDaysIn } from '../calendar/counted-days.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { lateDaysBetween } from '../item/days-late.ts';
import { addDays, dayOf, daysBetween, type Instant } from '../time/day.ts';

/** How long something took. */
export interface Span {
  readonly days: number;
  readonly workingDays: number;
}

/** From one instant to another; the day on which it begins is not counted. */
export function spanOf(calendar: WorkingCalendar, from: Instant, until: Instant): Span {
  const [first, last] = [dayOf(from), dayOf(until)];
  return {
    days: daysBetween(first, last),
    workingDays: workingDaysIn(calendar, addDays(first, 1), last),
  };
}

/** How late something is at an instant: the day of the due instant is the first late one, as the ladder counts. */
export function latenessOf(calendar: WorkingCalendar, dueAt: Instant, at: Instant): Span {
  return { days: lateDaysBetween(dueAt, at), workingDays: workingDaysIn(calendar, dayOf(dueAt), dayOf(at)) };
}
