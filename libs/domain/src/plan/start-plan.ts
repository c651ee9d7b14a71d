import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { periodDates } from '../rules/due.ts';
import type { Instant } from '../time/day.ts';
import { instantOf } from '../time/day.ts';
import type { PlanStart, PlanStarted } from './plan-messages.ts';

/** The plan's life as far as dates decide it; periods that had closed before the start are history. */
export function startPlan(start: PlanStart, calendar: WorkingCalendar, at: Instant): PlanStarted {
  const { rules, to, owedYears } = start;
  const all = owedYears.map((year) => periodDates(year, rules, calendar));
  const periods = all.filter(({ closesAt }) => closesAt > at);
  const past = all.filter(({ closesAt }) => closesAt <= at).map(({ key }) => key);
  const endsAt = instantOf(`${to + 1}-${rules.periodClosesBefore}`);
  return { type: 'plan-started', v: 1, at, start, calendarVersion: calendar.version, periods, past, endsAt };
}
