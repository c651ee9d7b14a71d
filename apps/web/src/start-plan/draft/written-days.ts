/** `12-10` as Vietnam writes it: `10/12`. */
export const dayOfYearText = (day: string | null): string =>
  day === null ? '' : day.split('-').reverse().join('/');

/** `10/12` as the API writes it; null: no day of a year. */
export function readDayOfYear(text: string): string | null {
  const parts = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/.exec(text);
  if (parts === null) return null;
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  // A leap year has every day of the year.
  const real = new Date(Date.UTC(2024, month - 1, day));
  if (month < 1 || month > 12 || real.getUTCDate() !== day || real.getUTCMonth() !== month - 1) return null;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `14, 7, 3` as numbers, each once; null: something else stands there. */
export function readNumbers(text: string, least: number, most: number): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const numbers = parts.map(Number);
  const isGood = (one: number): boolean => Number.isInteger(one) && one >= least && one <= most;
  return parts.length <= 20 && numbers.every(isGood) ? [...new Set(numbers)] : null;
}
