import type { Schema } from '../api/types.ts';

type CalendarYear = Schema<'CalendarYear'>;
/** `off`: a holiday or a day in its stead; `swapped`: off for a weekend day that is worked; `worked`: that day. */
export type DayKind = 'work' | 'weekend' | 'off' | 'swapped' | 'worked';

export interface CalendarDay {
  /** `2026-02-17`. */
  readonly day: string;
  readonly number: number;
  readonly kind: DayKind;
  /** Why it is off. */
  readonly name: string | null;
  /** The day that it is exchanged with. */
  readonly instead: string | null;
}
export interface CalendarMonth {
  readonly month: number;
  /** From Monday to Sunday; null outside the month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const DAY_MS = 86_400_000;
const WEEK = 7;
const SATURDAY = 5;
const textOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** 0 is Monday. */
const weekdayOf = (at: number): number => (new Date(at).getUTCDay() + 6) % WEEK;

function describe(at: number, { daysOff, workedDays }: CalendarYear): CalendarDay {
  const day = textOf(at);
  const number = new Date(at).getUTCDate();
  const off = daysOff.find((one) => one.day === day);
  if (off !== undefined) {
    const { name, workedInstead: instead } = off;
    return { day, number, kind: off.reason === 'swapped' ? 'swapped' : 'off', name, instead };
  }
  const worked = workedDays.find((one) => one.day === day);
  if (worked !== undefined) return { day, number, kind: 'worked', name: null, instead: worked.offInstead };
  return { day, number, kind: weekdayOf(at) >= SATURDAY ? 'weekend' : 'work', name: null, instead: null };
}

function monthOf(calendar: CalendarYear, month: number): CalendarMonth {
  const first = Date.UTC(calendar.year, month - 1, 1);
  const count = (Date.UTC(calendar.year, month, 1) - first) / DAY_MS;
  const days = [
    ...Array.from({ length: weekdayOf(first) }, () => null),
    ...Array.from({ length: count }, (_, index) => describe(first + index * DAY_MS, calendar)),
  ];
  const weeks = Array.from({ length: Math.ceil(days.length / WEEK) }, (_, week) =>
    Array.from({ length: WEEK }, (_day, at) => days[week * WEEK + at] ?? null),
  );
  return { month, weeks };
}

/** A year as it is drawn. */
export const monthsOf = (calendar: CalendarYear): readonly CalendarMonth[] =>
  Array.from({ length: 12 }, (_, index) => monthOf(calendar, index + 1));

/** All that is no ordinary day, in the order of the year. */
export function specialDaysOf(calendar: CalendarYear) {
  return monthsOf(calendar)
    .flatMap(({ weeks }) => weeks.flat())
    .filter((one) => one !== null)
    .filter(({ kind }) => kind !== 'work' && kind !== 'weekend')
    .map((one) => ({ ...one, weekday: WEEKDAYS[weekdayOf(Date.parse(one.day))] ?? 'mon' }));
}
