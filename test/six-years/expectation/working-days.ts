import { clockOf, dayOf, isWeekend, nextDay, previousDay } from './days.ts';

/** Weekdays off from the plan's first day to its end: holidays, their substitutes, swaps. Written by hand. */
const OFF = [
  ...['2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-04-07'],
  ...['2025-04-30', '2025-05-01', '2025-05-02', '2025-09-01', '2025-09-02'],
  ...['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  ...['2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01', '2026-09-02', '2026-11-24'],
  ...['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-04-16'],
  ...['2027-04-30', '2027-05-03', '2027-09-02', '2027-09-03', '2027-11-24'],
  ...['2028-01-03', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-31', '2028-04-04'],
  ...['2028-05-01', '2028-05-02', '2028-09-01', '2028-09-04', '2028-11-24'],
  ...['2029-01-01', '2029-02-12', '2029-02-13', '2029-02-14', '2029-02-15', '2029-02-16', '2029-04-23'],
  ...['2029-04-30', '2029-05-01', '2029-09-03', '2029-09-04', '2029-11-26'],
  ...['2030-01-01', '2030-02-01', '2030-02-04', '2030-02-05', '2030-02-06', '2030-02-07'],
];
/** Weekend days that are worked. */
const WORKED = ['2025-04-26', '2026-01-10', '2026-08-22'];

const isWorked = (day: string): boolean => WORKED.includes(day) || (!isWeekend(day) && !OFF.includes(day));

export const workedOnOrBefore = (day: string): string =>
  isWorked(day) ? day : workedOnOrBefore(previousDay(day));
export const workedOnOrAfter = (day: string): string => (isWorked(day) ? day : workedOnOrAfter(nextDay(day)));

/** The worked day that is number `count`, where `day` is the first if it is worked. */
export function workedDay(day: string, count: number): string {
  const first = workedOnOrAfter(day);
  return count === 1 ? first : workedDay(nextDay(first), count - 1);
}

/** When a notice that arises at a moment goes out: worked days, 07:30 to before 17:00. */
export function goesOutAt(moment: string): string {
  const day = dayOf(moment);
  if (isWorked(day) && clockOf(moment) < '07:30') return `${day} 07:30`;
  if (isWorked(day) && clockOf(moment) < '17:00') return moment;
  return `${workedOnOrAfter(nextDay(day))} 07:30`;
}
