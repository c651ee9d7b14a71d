import {
  dayOf,
  type Happening,
  type Kind,
  KINDS,
  kindOf,
  yearsOf,
} from '../../parts/what-happens/happenings.ts';

export interface MonthOfYear {
  /** `1` to `12`. */
  readonly month: string;
  readonly count: number;
  readonly counts: Readonly<Record<Kind, number>>;
}

export interface YearOfPlan {
  readonly year: string;
  readonly count: number;
  readonly months: readonly MonthOfYear[];
}

const none = (): Record<Kind, number> => ({ period: 0, reminder: 0, due: 0, urging: 0, escalation: 0 });

/** All years of a plan, each with its months and how much of each kind falls into them. */
export function yearMonths(rows: readonly Happening[]): readonly YearOfPlan[] {
  const counts = new Map<string, Record<Kind, number>>();
  for (const row of rows) {
    const key = dayOf(row).slice(0, 7);
    const month = counts.get(key) ?? none();
    month[kindOf(row)] += 1;
    counts.set(key, month);
  }
  return yearsOf(rows).map((year) => {
    const months = Array.from({ length: 12 }, (_, index) => {
      const of = counts.get(`${year}-${String(index + 1).padStart(2, '0')}`) ?? none();
      return {
        month: String(index + 1),
        counts: of,
        count: KINDS.reduce((sum, kind) => sum + of[kind], 0),
      };
    });
    return { year, months, count: months.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** The most that falls into one month: what a full bar stands for. */
export const fullest = (years: readonly YearOfPlan[]): number =>
  Math.max(1, ...years.flatMap(({ months }) => months.map(({ count }) => count)));
