import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { isWorkingDay, onOrAfter } from '../calendar/working-calendar.ts';
import type { Instant } from '../time/day.ts';
import { addDays, dayOf, instantOf } from '../time/day.ts';
import type { PlanRules } from './plan-rules.ts';

/** The first instant from `at` on at which a notice may go out; the window's end itself is outside. */
export function noticeAt(at: Instant, rules: PlanRules, calendar: WorkingCalendar): Instant {
  const today = dayOf(at);
  if (isWorkingDay(calendar, today) && at < instantOf(today, rules.noticesUntil)) {
    return Math.max(at, instantOf(today, rules.noticesFrom));
  }
  return instantOf(onOrAfter(calendar, addDays(today, 1)), rules.noticesFrom);
}
