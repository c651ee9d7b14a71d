import { nthWorkingDay, onOrAfter, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { ladderOf } from '../ladder/ladder.ts';
import { rejected } from '../process/machine.ts';
import { addDays, type Day, dayOf, formatInstant, type Instant, instantOf } from '../time/day.ts';
import { activeTerm, type ReportState } from './report-state.ts';

/** The working day for which an urging counts: what is urged on a day off counts for the next one that is worked. */
export const urgingDay = (at: Instant, calendar: WorkingCalendar): Day => onOrAfter(calendar, dayOf(at));

/** An agency is urged once a working day at most, by hand or by the ladder: it would get two letters that say the same. */
export function urgedAlready(state: ReportState, at: Instant, calendar: WorkingCalendar) {
  const day = urgingDay(at, calendar);
  if (!isUrgedFor(day, state, calendar)) return null;
  const againFrom = formatInstant(instantOf(nextFree(day, state, calendar)));
  return rejected('report-urged-already', { day, againFrom });
}

const isUrgedFor = (day: Day, state: ReportState, calendar: WorkingCalendar): boolean =>
  state.urgedFor === day || ladderDays(state, calendar).includes(day);

function ladderDays(state: ReportState, calendar: WorkingCalendar): readonly Day[] {
  const { rules } = state;
  const term = activeTerm(state);
  if (term === null || rules === null) return [];
  return ladderOf(term.about, term.dueAt, rules, calendar, 0)
    .filter(({ what }) => what === 'urging')
    .map(({ at }) => dayOf(at));
}

function nextFree(day: Day, state: ReportState, calendar: WorkingCalendar): Day {
  const next = nthWorkingDay(calendar, addDays(day, 1), 1);
  return isUrgedFor(next, state, calendar) ? nextFree(next, state, calendar) : next;
}
