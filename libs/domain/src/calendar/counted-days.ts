import type { Day } from '../time/day.ts';
import { addDays, daysBetween, weekday, yearOf } from '../time/day.ts';
import { calendarYear, type DayOffReason } from './calendar-year.ts';
import { isWorkingDay, type WorkingCalendar } from './working-calendar.ts';

/** A day that counts as none, and why. */
export interface SkippedDay {
  readonly day: Day;
  readonly why: DayOffReason | 'weekend';
}

/** The days of a stretch, parted into those that are worked and the others. */
export interface CountedDays {
  readonly counted: readonly Day[];
  readonly skipped: readonly SkippedDay[];
}

/** @param to the last day; nothing is counted where it lies before `from` */
export function countedDays(calendar: WorkingCalendar, from: Day, to: Day): CountedDays {
  const worked = Map.groupBy(daysFrom(from, to), (day) => isWorkingDay(calendar, day));
  const skipped = (worked.get(false) ?? []).map((day) => ({ day, why: whyOff(calendar, day) }));
  return { counted: worked.get(true) ?? [], skipped };
}

function whyOff(calendar: WorkingCalendar, day: Day): SkippedDay['why'] {
  const { daysOff } = calendarYear(calendar, yearOf(day));
  const named = daysOff.find((one) => one.day === day);
  // A holiday on a weekend would have been free anyway; it is named all the same.
  return named?.reason ?? (weekday(day) > 5 ? 'weekend' : 'other');
}

/** How many of the days from `from` to `to` are worked. */
export const workingDaysIn = (calendar: WorkingCalendar, from: Day, to: Day): number =>
  daysFrom(from, to).filter((day) => isWorkingDay(calendar, day)).length;

const daysFrom = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, index) => addDays(from, index));
