import { VIETNAM_CALENDAR_YEARS } from './vietnam-calendar-years.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Changes with every correction of the days: a running plan keeps the version that it was started with. */
export const VIETNAM_CALENDAR_VERSION = 'vn-2026.1';

/** The working calendar of Vietnam, 2024–2030; in other years only weekends are off. */
export function vietnamCalendar(): WorkingCalendar {
  return {
    version: VIETNAM_CALENDAR_VERSION,
    daysOff: VIETNAM_CALENDAR_YEARS.flatMap((year) => [
      ...year.holidays,
      ...year.substitutes,
      ...year.swaps.map((swap) => swap.off),
    ]).sort(),
    workedWeekendDays: VIETNAM_CALENDAR_YEARS.flatMap((year) => year.swaps.map((swap) => swap.worked)).sort(),
  };
}
