import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { nthWorkingDay, onOrAfter } from '../calendar/working-calendar.ts';
import type { Timeline, TimelineKind } from '../timeline/timeline.ts';
import type { Day, Instant } from '../time/day.ts';
import { addDays, instantOf } from '../time/day.ts';
import type { PlanRules } from './plan-rules.ts';

/** The instants of one yearly period. What is due is late from its instant on; null where the plan asks for no such report. */
export interface PeriodDates {
  readonly key: string;
  readonly opensAt: Instant;
  readonly reportDueAt: Instant | null;
  readonly consolidatedDueAt: Instant | null;
  /** At the latest: an accepted consolidated report closes the period earlier. */
  readonly closesAt: Instant;
}

const KINDS_WITH_OWN_DATE: readonly TimelineKind[] = ['years', 'quarter', 'month', 'date'];

const endOf = (day: Day): Instant => instantOf(addDays(day, 1));

/** When an assignment not yet acknowledged becomes late. */
export function acknowledgeDueAt(assignedOn: Day, rules: PlanRules, calendar: WorkingCalendar): Instant {
  return endOf(nthWorkingDay(calendar, addDays(assignedOn, 1), rules.acknowledgeWithin));
}

/** When an item not yet completed becomes late; null where its time is no date of its own. */
export function itemDueAt(timeline: Timeline): Instant | null {
  if (timeline.until === null || !KINDS_WITH_OWN_DATE.includes(timeline.kind)) return null;
  return endOf(timeline.until);
}

/** Whether an item owes an entry in the report of that year. */
export const owesEntry = (timeline: Timeline, year: number): boolean => timeline.years.includes(year);

/** When the period of a year opens, what falls due in it, and when it closes. */
export function periodDates(year: number, rules: PlanRules, calendar: WorkingCalendar): PeriodDates {
  const strict = (date: string | null): Instant | null =>
    date === null ? null : instantOf(`${year}-${date}`);
  return {
    key: String(year),
    opensAt: instantOf(onOrAfter(calendar, `${year}-${rules.periodOpensOn}`), rules.actsAt),
    reportDueAt: strict(rules.agencyReportBefore),
    consolidatedDueAt: strict(rules.consolidatedReportBefore),
    closesAt: instantOf(`${year + 1}-${rules.periodClosesBefore}`),
  };
}
