import type { Schema } from '../../api/types.ts';

export type Happening = Schema<'PreviewRow'>;
/** From the quietest to the gravest. */
export const KINDS = ['period', 'reminder', 'due', 'urging', 'escalation'] as const;
export type Kind = (typeof KINDS)[number];

const KIND_OF: Readonly<Record<Happening['what'], Kind>> = {
  'acknowledge-due': 'due',
  'report-due': 'due',
  'consolidated-due': 'due',
  'item-due': 'due',
  'period-opens': 'period',
  'period-closes': 'period',
  'plan-ends': 'period',
  reminder: 'reminder',
  urging: 'urging',
  escalation: 'escalation',
};
export const kindOf = ({ what }: Happening): Kind => KIND_OF[what];

const VIETNAM_MS = 7 * 3_600_000;
const ENDS_A_DAY: ReadonlySet<Happening['what']> = new Set(['period-closes', 'plan-ends']);

/** The day on which people think of it: of a deadline the last one in time. */
export function dayOf(row: Happening): string {
  const isLimit = kindOf(row) === 'due' || ENDS_A_DAY.has(row.what);
  const at = Date.parse(row.at) - (isLimit ? 1 : 0);
  return new Date(at + VIETNAM_MS).toISOString().slice(0, 10);
}
const yearOfRow = (row: Happening): string => dayOf(row).slice(0, 4);
const monthOfRow = (row: Happening): number => Number(dayOf(row).slice(5, 7));

/** What is chosen; `month` is `1` to `12`. */
export type Wanted = Readonly<Partial<Record<'year' | 'month' | 'agency' | 'kind', string | undefined>>>;

export const select = (rows: readonly Happening[], { year, month, agency, kind }: Wanted): Happening[] =>
  rows.filter(
    (row) =>
      (year === undefined || yearOfRow(row) === year) &&
      (month === undefined || monthOfRow(row) === Number(month)) &&
      (agency === undefined || row.to.includes(agency)) &&
      (kind === undefined || kindOf(row) === kind),
  );

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
export const yearsOf = (rows: readonly Happening[]): string[] => distinct(rows.map(yearOfRow)).sort();
export const agenciesOf = (rows: readonly Happening[]): string[] => distinct(rows.flatMap(({ to }) => to));

export interface MonthCell {
  readonly count: number;
  readonly gravest: Kind;
}
export interface AgencyMonths {
  readonly agency: string;
  /** Twelve, from January on; null where nothing happens. */
  readonly months: readonly (MonthCell | null)[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function cellOf(rows: readonly Happening[]): MonthCell | null {
  if (rows.length === 0) return null;
  const gravest = Math.max(...rows.map((row) => KINDS.indexOf(kindOf(row))));
  return { count: rows.length, gravest: KINDS[gravest] ?? 'due' };
}

/** Agencies down, the months of one year across. */
export const byAgencyAndMonth = (rows: readonly Happening[]): AgencyMonths[] =>
  agenciesOf(rows).map((agency) => {
    const own = rows.filter(({ to }) => to.includes(agency));
    return {
      agency,
      months: MONTHS.map((month) => cellOf(own.filter((row) => monthOfRow(row) === month))),
    };
  });

export interface Part {
  readonly to: readonly string[];
  readonly items: readonly string[];
}

/** The same thing that happens on one day to several agencies. */
export interface Line {
  readonly key: string;
  readonly day: string;
  readonly what: Happening['what'];
  readonly about: Happening['about'];
  readonly period: string | null;
  readonly parts: readonly Part[];
}

function lineOf(key: string, rows: readonly [Happening, ...Happening[]]): Line {
  const [{ what, about, period }] = rows;
  const parts = rows.map(({ to, items }) => ({
    to,
    items: items.filter((code) => code !== null),
  }));
  return { key, day: dayOf(rows[0]), what, about, period, parts };
}

export interface Month {
  /** `2026-12`. */
  readonly month: string;
  readonly lines: readonly Line[];
}

/** What happens, month by month and day by day; what is alike stands in one line. */
export function byMonth(rows: readonly Happening[]): Month[] {
  const lines = new Map<string, [Happening, ...Happening[]]>();
  for (const row of rows) {
    const key = [dayOf(row), row.what, row.about ?? '', row.period ?? ''].join('|');
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [row]);
    else known.push(row);
  }
  const inOrder = [...lines]
    .map(([key, alike]) => lineOf(key, alike))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return distinct(inOrder.map(({ day }) => day.slice(0, 7))).map((month) => ({
    month,
    lines: inOrder.filter(({ day }) => day.startsWith(month)),
  }));
}
