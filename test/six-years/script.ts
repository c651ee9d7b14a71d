import { AUTHORITY, FOCAL, TABLE, YEARS } from './expectation/plan-table.ts';

/** One kind for each word, so that an act is told apart by what it `does`. */
type Doing<D extends string, T> = D extends D ? { readonly does: D } & Readonly<T> : never;

/** Something that an agency does, at a local moment `YYYY-MM-DD HH:MM`. */
export type Act = { readonly at: string; readonly by: string } & (
  | Doing<'acknowledge' | 'return' | 'claim' | 'confirm' | 'reject', { item: string }>
  | Doing<'correct', { item: string; lead: string }>
  | Doing<'report', { year: number }>
  | Doing<'accept-report', { year: number; agency: string }>
  | Doing<'return-report', { year: number; agency: string; item: string }>
  | Doing<'consolidate' | 'accept-consolidated', { year: number }>
  | Doing<'return-consolidated', { year: number; item: string }>
  | Doing<'sign', { letter: LetterName; number: string }>
);

/** Which letter is signed: when it was drafted, and of what kind. */
export interface LetterName {
  readonly at: string;
  readonly what: string;
  readonly about: string;
  readonly to: string;
}

export const STARTS_AT = '2024-09-04 08:00';

const acknowledges = (by: string, at: string): Act[] =>
  TABLE.filter(({ lead, code }) => lead === by && code !== '2.1.7').map(({ code }) => ({
    at,
    by,
    does: 'acknowledge',
    item: code,
  }));

/** Prompt, in the last minute, in the first late one, after the urging, after the escalation; two are silent. */
const ASSIGNMENTS: readonly Act[] = [
  ...acknowledges('du-lich', '2024-09-04 09:00'),
  ...acknowledges('cong-thuong', '2024-09-04 09:10'),
  ...acknowledges('giao-duc', '2024-09-06 23:59'),
  ...acknowledges('thong-tin', '2024-09-07 00:00'),
  ...acknowledges('dau-tu', '2024-09-10 10:00'),
  ...acknowledges('van-hoa', '2024-09-16 10:00'),
  { at: '2024-09-05 09:00', by: 'cong-thuong', does: 'return', item: '2.1.7' },
  { at: '2024-09-06 15:00', by: FOCAL, does: 'correct', item: '2.1.7', lead: 'dau-tu' },
  { at: '2024-09-16 09:00', by: 'dau-tu', does: 'acknowledge', item: '2.1.7' },
];

/** In time though confirmed later; late for ever; claimed, rejected, late; long before its day. 2.2.8 never. */
const COMPLETIONS: readonly Act[] = [
  { at: '2026-12-14 09:00', by: 'dau-tu', does: 'claim', item: '2.1.3' },
  { at: '2027-01-05 10:00', by: FOCAL, does: 'confirm', item: '2.1.3' },
  { at: '2027-01-12 09:00', by: 'du-lich', does: 'claim', item: '2.2.3' },
  { at: '2027-01-13 09:00', by: FOCAL, does: 'confirm', item: '2.2.3' },
  { at: '2028-12-05 09:00', by: 'dau-tu', does: 'claim', item: '2.1.4' },
  { at: '2028-12-20 10:00', by: FOCAL, does: 'reject', item: '2.1.4' },
  { at: '2029-01-03 15:00', by: 'dau-tu', does: 'claim', item: '2.1.4' },
  { at: '2029-01-04 09:00', by: FOCAL, does: 'confirm', item: '2.1.4' },
  { at: '2028-11-15 15:00', by: 'du-lich', does: 'claim', item: '2.2.5' },
  { at: '2028-11-20 09:30', by: FOCAL, does: 'confirm', item: '2.2.5' },
];

/** A report that is accepted as it came. */
const reported = (by: string, year: number, at: string, acceptedAt: string): Act[] => [
  { at, by, does: 'report', year },
  { at: acceptedAt, by: FOCAL, does: 'accept-report', year, agency: by },
];

/** One that comes back once. */
const reportedTwice = (by: string, year: number, [at, back, again, acceptedAt]: Four): Act[] => [
  { at, by, does: 'report', year },
  { at: back, by: FOCAL, does: 'return-report', year, agency: by, item: '3.4' },
  ...reported(by, year, again, acceptedAt),
];
type Four = readonly [string, string, string, string];

function lateReport(year: number): readonly [string, string] {
  if (year === 2025) return ['2025-12-11 09:00', '2025-12-12 10:00'];
  if (year === 2027) return ['2028-03-01 09:00', '2028-03-02 10:00'];
  return [`${year}-12-18 14:00`, `${year}-12-20 11:00`];
}

const reportsOf = (year: number): Act[] => {
  const isEven = year % 2 === 0;
  const again: readonly [string, string] =
    year === 2027 ? ['2028-02-10 09:00', '2028-02-11 09:00'] : [`${year}-12-12 10:00`, `${year}-12-15 09:00`];
  return [
    ...reported('cong-thuong', year, `${year}-11-20 10:00`, `${year}-12-02 09:10`),
    ...reported('du-lich', year, `${year}-11-28 09:00`, `${year}-12-02 09:20`),
    ...reportedTwice('giao-duc', year, [`${year}-12-03 09:00`, `${year}-12-05 10:00`, ...again]),
    ...reported(
      'thong-tin',
      year,
      isEven ? `${year}-12-09 23:59` : `${year}-12-10 00:00`,
      `${year}-12-11 14:00`,
    ),
    ...reported('van-hoa', year, `${year}-12-10 07:00`, `${year}-12-14 ${isEven ? '16:59' : '17:00'}`),
    ...reported('dau-tu', year, ...lateReport(year)),
  ];
};

/** In time; late; returned once; never; in the last minute; at the instant from which it is late. */
const CONSOLIDATED: readonly Act[] = [
  { at: '2024-12-18 10:00', by: FOCAL, does: 'consolidate', year: 2024 },
  { at: '2024-12-26 15:00', by: AUTHORITY, does: 'accept-consolidated', year: 2024 },
  { at: '2026-01-05 09:00', by: FOCAL, does: 'consolidate', year: 2025 },
  { at: '2026-01-12 09:00', by: AUTHORITY, does: 'accept-consolidated', year: 2025 },
  { at: '2026-12-17 09:00', by: FOCAL, does: 'consolidate', year: 2026 },
  { at: '2026-12-21 09:00', by: AUTHORITY, does: 'return-consolidated', year: 2026, item: '1.3' },
  { at: '2026-12-28 09:00', by: FOCAL, does: 'consolidate', year: 2026 },
  { at: '2027-01-06 09:00', by: AUTHORITY, does: 'accept-consolidated', year: 2026 },
  { at: '2028-12-19 23:59', by: FOCAL, does: 'consolidate', year: 2028 },
  { at: '2028-12-29 09:00', by: AUTHORITY, does: 'accept-consolidated', year: 2028 },
  { at: '2029-12-20 00:00', by: FOCAL, does: 'consolidate', year: 2029 },
  { at: '2030-01-08 10:00', by: AUTHORITY, does: 'accept-consolidated', year: 2029 },
];

const LETTERS: readonly Act[] = [
  {
    at: '2024-09-16 11:00',
    by: FOCAL,
    does: 'sign',
    letter: { at: '2024-09-13 08:00', what: 'escalation', about: 'acknowledge-due', to: AUTHORITY },
    number: '1201/SNV',
  },
  {
    at: '2024-12-11 10:00',
    by: FOCAL,
    does: 'sign',
    letter: { at: '2024-12-10 08:00', what: 'urging', about: 'report-due', to: 'lao-dong' },
    number: '1644/SNV',
  },
];

/** Everything that anybody does, by time. */
export const SCRIPT: readonly Act[] = [
  ...ASSIGNMENTS,
  ...COMPLETIONS,
  ...YEARS.flatMap(reportsOf),
  ...CONSOLIDATED,
  ...LETTERS,
].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
