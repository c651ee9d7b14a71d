import type { Act } from '../script.ts';
import { SCRIPT } from '../script.ts';

/** What the script says about one thing, by time. */
export function actsOf<D extends Act['does']>(
  does: D,
  is: (act: Extract<Act, { does: D }>) => boolean = () => true,
) {
  return SCRIPT.filter((act): act is Extract<Act, { does: D }> => act.does === does).filter(is);
}

/** Later than every moment of the plan. */
export const NEVER = '9999-12-31 23:59';

export const firstReportAt = (year: number, agency: string): string =>
  actsOf('report', (act) => act.year === year && act.by === agency)[0]?.at ?? NEVER;

export const firstConsolidatedAt = (year: number): string =>
  actsOf('consolidate', (act) => act.year === year)[0]?.at ?? NEVER;

export const returnedAt = (item: string): string =>
  actsOf('return', (act) => act.item === item)[0]?.at ?? NEVER;

export const correctionOf = (item: string) => actsOf('correct', (act) => act.item === item)[0] ?? null;

export const acknowledgedAt = (item: string, by: string): string =>
  actsOf('acknowledge', (act) => act.item === item && act.by === by)[0]?.at ?? NEVER;

/** When the item waited for the answer to a claim, or was done: from, to. */
export function claimsOf(item: string): readonly (readonly [string, string])[] {
  return actsOf('claim', (act) => act.item === item).map(({ at }) => {
    const rejected = actsOf('reject', (act) => act.item === item).find((act) => act.at > at);
    return [at, rejected?.at ?? NEVER];
  });
}

/** The claim that was confirmed; null for one that never was. */
export function completedAt(item: string): string | null {
  const confirmed = actsOf('confirm', (act) => act.item === item)[0];
  if (confirmed === undefined) return null;
  return actsOf('claim', (act) => act.item === item && act.at < confirmed.at).at(-1)?.at ?? null;
}

/** When the period closed: its consolidated report was accepted, or 1 February came. */
export const closedAt = (year: number): string =>
  actsOf('accept-consolidated', (act) => act.year === year)[0]?.at ?? `${year + 1}-02-01 00:00`;
