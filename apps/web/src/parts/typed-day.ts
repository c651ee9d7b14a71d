/**
 * The calendar day that somebody typed as it is written in Vietnam (`4/9/2026`, `04-09-2026`), or as `2026-09-04`.
 * @returns `YYYY-MM-DD`, or null where it is no day
 */
export function typedDay(text: string): string | null {
  const local = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const parts = local !== null ? [local[3], local[2], local[1]] : iso?.slice(1);
  if (parts === undefined) return null;
  const [year = '', month = '', day = ''] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  // 31/02 would become a day of March.
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== written ? null : written;
}
