import type { PlanItem } from '../plan/plan-items.ts';

/** Time across the picture: whole years in Vietnam, px. */
export interface Scale {
  readonly firstYear: number;
  /** The last one that is drawn. */
  readonly lastYear: number;
  readonly width: number;
}

/** The first moment of a year in Vietnam, ms. */
export const yearStart = (year: number): number => Date.parse(`${year}-01-01T00:00:00+07:00`);

export function xOf({ firstYear, lastYear, width }: Scale, at: number): number {
  const [from, to] = [yearStart(firstYear), yearStart(lastYear + 1)];
  return ((at - from) / (to - from)) * width;
}

/** All years that the plan or one of its items names, today's at the least. */
export function yearsOf(
  items: readonly PlanItem[],
  plan: { readonly from: number | null; readonly to: number | null },
  now: number = Date.now(),
): Pick<Scale, 'firstYear' | 'lastYear'> {
  const named = [plan.from, plan.to, ...items.flatMap(({ timeline }) => timeline?.years ?? [])];
  const years = named.filter((year) => year !== null);
  const present = new Date(now).getFullYear();
  const all = years.length === 0 ? [present] : years;
  return {
    firstYear: all.reduce((a, b) => Math.min(a, b)),
    lastYear: all.reduce((a, b) => Math.max(a, b)),
  };
}

/** A year is never narrower than its number. */
const LEAST_YEAR = 56;

export const widthFor = (years: Pick<Scale, 'firstYear' | 'lastYear'>, room: number, zoom: number): number =>
  Math.max((years.lastYear - years.firstYear + 1) * LEAST_YEAR, Math.floor(room * zoom));

/** The height of a row, as picture.module.css has it, px. */
export const ROW = 18;
