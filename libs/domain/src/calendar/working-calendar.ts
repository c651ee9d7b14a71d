import type { Day } from '../time/day.ts';
import { addDays, weekday } from '../time/day.ts';

/** A locality's calendar as a frozen snapshot; workflows load it by version. */
export interface WorkingCalendar {
  readonly version: string;
  /** Public holidays and substitute days; ordinary weekends are not listed. */
  readonly daysOff: readonly Day[];
  /** Weekend days that are worked in exchange. */
  readonly workedWeekendDays: readonly Day[];
}

export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (calendar.daysOff.includes(day)) return false;
  return weekday(day) <= 5 || calendar.workedWeekendDays.includes(day);
}

/** `day` itself if it is worked, else the next day that is. */
export function onOrAfter(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : onOrAfter(calendar, addDays(day, 1));
}

/** `day` itself if it is worked, else the day before that is. */
export function onOrBefore(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : onOrBefore(calendar, addDays(day, -1));
}

/** The `count`-th working day from `day` on; `day` is the first if it is worked. */
export function nthWorkingDay(calendar: WorkingCalendar, day: Day, count: number): Day {
  const first = onOrAfter(calendar, day);
  return count <= 1 ? first : nthWorkingDay(calendar, addDays(first, 1), count - 1);
}
