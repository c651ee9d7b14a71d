import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { nthWorkingDay, onOrBefore } from '../calendar/working-calendar.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Day, Instant } from '../time/day.ts';
import { addDays, dayOf, instantOf, lastDayBefore } from '../time/day.ts';
import type { DueKind, Rung, RungKind } from './rung.ts';
import { strongerOf } from './rung.ts';

export type { DueKind, Rung, RungKind } from './rung.ts';

/** Days before the last day, and working days from the due instant on. */
interface Steps {
  readonly reminders: readonly number[];
  readonly urgings: readonly number[];
  readonly escalation: number;
}

function stepsOf(about: DueKind, rules: PlanRules): Steps {
  const letters = { urgings: rules.urgingOn, escalation: rules.escalationOn };
  switch (about) {
    case 'acknowledge-due':
      return { reminders: [], ...letters };
    case 'report-due':
      return { reminders: rules.remindersBefore.report, ...letters };
    case 'item-due':
      return { reminders: rules.remindersBefore.item, ...letters };
    case 'consolidated-due':
      return {
        reminders: rules.remindersBefore.consolidated,
        urgings: [],
        escalation: rules.consolidatedEscalationOn,
      };
  }
}

function onePerInstant(rungs: readonly Rung[]): readonly Rung[] {
  const strongest = new Map<Instant, Rung>();
  for (const rung of rungs) strongest.set(rung.at, strongerOf(rung, strongest.get(rung.at) ?? rung));
  return [...strongest.values()].sort((one, other) => one.at - other.at);
}

/**
 * The rungs round something due, by time. The escalation ends the ladder; rungs before `notBefore`
 * (the assignment or the opening of the period) are dropped.
 *
 * @param dueAt 00:00 of the first day on which it is late
 */
export function ladderOf(
  about: DueKind,
  dueAt: Instant,
  rules: PlanRules,
  calendar: WorkingCalendar,
  notBefore: Instant,
): readonly Rung[] {
  const steps = stepsOf(about, rules);
  const rung = (what: RungKind, day: Day): Rung => ({ what, about, at: instantOf(day, rules.actsAt) });
  const before = (days: number): Day => onOrBefore(calendar, addDays(lastDayBefore(dueAt), -days));
  const after = (count: number): Day => nthWorkingDay(calendar, dayOf(dueAt), count);
  const last = rung('escalation', after(steps.escalation));
  return onePerInstant([
    ...steps.reminders.map((days) => rung('reminder', before(days))),
    ...steps.urgings.map((count) => rung('urging', after(count))),
    last,
  ]).filter(({ at }) => at >= notBefore && at <= last.at);
}
