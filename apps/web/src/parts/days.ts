import { type Language, language } from '../words/words.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const DAY_MS = 86_400_000;
const locale = (): string => ({ vi: 'vi-VN', en: 'en-GB' })[language() satisfies Language];

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is slow to make, and a long table asks for it hundreds of times. */
function format(options: Intl.DateTimeFormatOptions, at: Date): string {
  const name = JSON.stringify([locale(), options]);
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options });
  formats.set(name, known);
  return known.format(at);
}

const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** `10/12/2026`, of a moment or a calendar day, in Vietnam. */
export const dayText = (at: string): string => format(DAY, new Date(at));
/** `10/12/2026 08:00`. */
export const momentText = (at: string): string =>
  `${format(DAY, new Date(at))} ${format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, new Date(at))}`;
/** `10/12/2026 08:00:05`, where seconds matter. */
export const secondText = (at: string): string =>
  `${format(DAY, new Date(at))} ${format({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }, new Date(at))}`;

export const numberText = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** The last day that is still in time: a deadline is the first moment that is late. */
export const lastDay = (dueAt: string): string => dayText(new Date(Date.parse(dueAt) - 1).toISOString());

/** Days in Vietnam from today to the last day in time; negative: so many days late. */
export function daysLeft(dueAt: string, now: number = Date.now()): number {
  const dayNumber = (at: number): number => Math.floor((at + 7 * 3_600_000) / DAY_MS);
  return dayNumber(Date.parse(dueAt) - 1) - dayNumber(now);
}

/** Whether a deadline has passed: it is the first moment that is late. */
export const isPast = (dueAt: string, now: number = Date.now()): boolean => Date.parse(dueAt) <= now;
