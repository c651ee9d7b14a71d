/**
 * The test server starts at today's clock and goes only forward, so the plan runs 28 years after its real dates.
 * Until 2100 the calendar repeats after 28 years to the day: the same weekdays, the same leap days.
 */
const YEARS_AHEAD = 28;
const AHEAD_MS = 1461 * 7 * 86_400_000;
const ZONE_MS = 7 * 3_600_000;

/** The year in which the server lives a year of the plan. */
export const serverYear = (year: number): number => year + YEARS_AHEAD;
export const planYear = (year: number | string): number => Number(year) - YEARS_AHEAD;

/** A day of the plan, or any text that begins with its year, as the server lives it. */
export const serverDay = (day: string): string => `${serverYear(Number(day.slice(0, 4)))}${day.slice(4)}`;

/** The plan's day of a day of the server. */
export const planDay = (day: string): string => `${planYear(day.slice(0, 4))}${day.slice(4)}`;

/** The server's instant of a local moment `YYYY-MM-DD HH:MM` of the plan. */
export const serverInstant = (moment: string): number =>
  Date.parse(`${moment.replace(' ', 'T')}:00+07:00`) + AHEAD_MS;

/** The plan's local moment of an instant of the server, `YYYY-MM-DD HH:MM`; seconds are printed where there are any. */
export function planMoment(instant: number): string {
  const text = new Date(instant - AHEAD_MS + ZONE_MS).toISOString();
  const seconds = text.slice(17, 23);
  return `${text.slice(0, 10)} ${text.slice(11, 16)}${seconds === '00.000' ? '' : `:${seconds}`}`;
}
