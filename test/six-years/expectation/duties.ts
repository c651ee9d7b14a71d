import { dayOf, nextDay } from './days.ts';
import {
  acknowledgedAt,
  claimsOf,
  correctionOf,
  firstConsolidatedAt,
  firstReportAt,
  NEVER,
  returnedAt,
} from './answers.ts';
import { STARTS_AT } from '../script.ts';
import type { About } from './ladder.ts';
import { FOCAL, LEADS, TABLE, YEARS } from './plan-table.ts';
import { workedDay, workedOnOrAfter } from './working-days.ts';

/** Somebody owes something by a day: late from its 00:00 on. */
export interface Duty {
  readonly about: About;
  readonly dueDay: string;
  readonly owner: string;
  readonly period: number | null;
  readonly items: readonly string[];
  /** The item or report that it is about. */
  readonly subject: string;
  /** From when its ladder counts, and when nobody is to be reminded. */
  readonly from: string;
  readonly quiet: readonly (readonly [from: string, to: string])[];
}

export const opensAt = (year: number): string => `${workedOnOrAfter(`${year}-11-15`)} 08:00`;
const leadNow = ({ code, lead }: { code: string; lead: string }): string => correctionOf(code)?.lead ?? lead;

/** Items that owe an entry for a year; who leads them when its period opens. */
export const itemsOf = (agency: string, year: number): readonly string[] =>
  TABLE.filter((row) => leadNow(row) === agency && (row.year ?? year) === year).map(({ code }) => code);

const dueAfterTwoDays = (assignedAt: string): string => nextDay(workedDay(nextDay(dayOf(assignedAt)), 2));

function acknowledgement(code: string, owner: string, from: string): Duty {
  const answered =
    [acknowledgedAt(code, owner), returnedAt(code)].filter((at) => at > from).sort()[0] ?? NEVER;
  const dueDay = dueAfterTwoDays(from);
  const quiet = [[answered, NEVER]] as const;
  return { about: 'acknowledge-due', dueDay, owner, period: null, items: [code], subject: code, from, quiet };
}

const acknowledgements: readonly Duty[] = TABLE.flatMap(({ code, lead }) => {
  if (lead === FOCAL) return [];
  const correction = correctionOf(code);
  const corrected = correction === null ? [] : [acknowledgement(code, correction.lead, correction.at)];
  return [acknowledgement(code, lead, STARTS_AT), ...corrected];
});

const ownDates: readonly Duty[] = TABLE.flatMap(({ code, lead, year }) => {
  if (year === null) return [];
  const dueDay = `${year + 1}-01-01`;
  const common = { period: null, items: [code], subject: code, from: STARTS_AT, quiet: claimsOf(code) };
  return [{ ...common, about: 'item-due', dueDay, owner: lead } satisfies Duty];
});

const reports: readonly Duty[] = YEARS.flatMap((year) =>
  Object.keys(LEADS)
    .filter((agency) => agency !== FOCAL && itemsOf(agency, year).length > 0)
    .map((owner): Duty => {
      const items = itemsOf(owner, year);
      const quiet = [[firstReportAt(year, owner), NEVER]] as const;
      const common = { owner, items, quiet, from: opensAt(year), subject: `${year} ${owner}` };
      return { ...common, about: 'report-due', dueDay: `${year}-12-10`, period: year };
    }),
);

const consolidated: readonly Duty[] = YEARS.map((year): Duty => {
  const quiet = [[firstConsolidatedAt(year), NEVER]] as const;
  const common = { owner: FOCAL, items: itemsOf(FOCAL, year), quiet, from: opensAt(year) };
  return { ...common, about: 'consolidated-due', dueDay: `${year}-12-20`, period: year, subject: `${year}` };
});

export const DUTIES: readonly Duty[] = [...acknowledgements, ...ownDates, ...reports, ...consolidated];
export const REPORTS = reports;
export const ACKNOWLEDGEMENTS = acknowledgements;
export const OWN_DATES = ownDates;
