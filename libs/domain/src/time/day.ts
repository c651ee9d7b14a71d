/** A calendar day as `YYYY-MM-DD`, in the locality's zone. */
export type Day = string;
/** A moment as milliseconds since the Unix epoch. */
export type Instant = number;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Asia/Ho_Chi_Minh has been +07:00 without daylight saving since 1975, so the offset is a constant here. */
const ZONE_OFFSET_MS = 7 * 60 * MINUTE_MS;
const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

const epochDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** Whether the text is a day that the calendar has (2026-02-30 is not). */
export function isDay(text: string): boolean {
  const time = DAY_FORM.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day that documents write as day, month and year ("4", "9", "2024"); null where the calendar has none such. */
export function dayNamed(day: string, month: string, year: string): Day | null {
  const named = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(named) ? named : null;
}

/** The day `count` days after (or, negative, before) `day`. */
export function addDays(day: Day, count: number): Day {
  return new Date((epochDay(day) + count) * DAY_MS).toISOString().slice(0, 10);
}

/** How many days `to` comes after `from`; negative when it comes before. */
export const daysBetween = (from: Day, to: Day): number => epochDay(to) - epochDay(from);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The instant of a local clock time (`HH:MM`) on a day. */
export function instantOf(day: Day, clock = '00:00'): Instant {
  return Date.parse(`${day}T${clock}:00Z`) - ZONE_OFFSET_MS;
}

/** The local day on which an instant falls. */
export function dayOf(instant: Instant): Day {
  return new Date(instant + ZONE_OFFSET_MS).toISOString().slice(0, 10);
}

/** The local clock time of an instant, as `HH:MM`. */
export function clockOf(instant: Instant): string {
  return new Date(instant + ZONE_OFFSET_MS).toISOString().slice(11, 16);
}

/** The last day on which something due at `dueAt` is still on time: the day before a strict due instant. */
export function lastDayBefore(dueAt: Instant): Day {
  return dayOf(dueAt - 1);
}

/** An instant with the locality's offset: `2026-12-10T08:00:00+07:00`. */
export function formatInstant(instant: Instant): string {
  return `${new Date(instant + ZONE_OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}
