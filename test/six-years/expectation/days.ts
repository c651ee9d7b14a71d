/** Arithmetic of the expectation's own, over local texts: a day is `YYYY-MM-DD`, a moment `YYYY-MM-DD HH:MM`. */

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const parts = (day: string): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];
const text = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

export function nextDay(day: string): string {
  const [year, month, date] = parts(day);
  if (date < lengthOf(year, month)) return text(year, month, date + 1);
  return month < 12 ? text(year, month + 1, 1) : text(year + 1, 1, 1);
}

export function previousDay(day: string): string {
  const [year, month, date] = parts(day);
  if (date > 1) return text(year, month, date - 1);
  return month > 1 ? text(year, month - 1, lengthOf(year, month - 1)) : text(year - 1, 12, 31);
}

export const daysBefore = (day: string, count: number): string =>
  count === 0 ? day : daysBefore(previousDay(day), count - 1);

/** Sakamoto's congruence. */
export function isWeekend(day: string): boolean {
  const [year, month, date] = parts(day);
  const shifted = month < 3 ? year - 1 : year;
  const term = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return [0, 6].includes((shifted + leaps + term + date) % 7);
}

export const dayOf = (moment: string): string => moment.slice(0, 10);
export const clockOf = (moment: string): string => moment.slice(11);
