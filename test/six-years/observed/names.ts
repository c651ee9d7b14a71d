import { reportIdOf } from '#domain/period/open-period';
import { LEADS, TABLE, YEARS } from '../expectation/plan-table.ts';
import { planYear, serverYear } from '../shifted-time.ts';
import { itemIdOf, PLAN_ID } from '../shifted-plan.ts';

const codes = new Map(TABLE.map(({ code }) => [itemIdOf(code), code]));
const reports = new Map(
  YEARS.flatMap((year) =>
    Object.keys(LEADS).map((agency) => [
      reportIdOf(PLAN_ID, String(serverYear(year)), agency),
      `${year} ${agency}`,
    ]),
  ),
);

export const codeOf = (itemId: string): string => codes.get(itemId) ?? itemId;

/** What a stream is about, as the expectation names it. */
export function subjectOf(stream: string): string {
  const [kind, id = '', , key] = stream.split('/');
  if (kind === 'item') return codeOf(id);
  if (kind === 'report') return reports.get(id) ?? id;
  return key === undefined ? 'plan' : String(planYear(key));
}

export const yearOf = (period: string | null | undefined): number | null =>
  period == null ? null : planYear(period);
