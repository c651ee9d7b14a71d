import type { Schema } from '../api/types.ts';

export type Overview = Schema<'Overview'>;
/** Where everything stands, of one plan or of all. */
export type Standing = Schema<'TotalStanding'>;
export type Counted = Schema<'Counted'>;
export type CountedByPhase = Schema<'CountedByPhase'>;
export type YearStanding = Schema<'YearStanding'>;
export type AgencyStanding = Schema<'AgencyStanding'>;
export type CountedReports = Schema<'CountedReports'>;

/** Of one plan where one is chosen, else of all. */
export const standingOf = ({ plans, total }: Overview, planId: string | undefined): Standing =>
  plans.find(({ plan }) => plan.id === planId) ?? total;

const PHASES = [
  'assigned',
  'returned',
  'awaiting-body',
  'in-progress',
  'awaiting-confirmation',
  'completed',
  'suspended',
  'cancelled',
] as const;
const TIMELINESS = ['overdue', 'due-soon', 'on-track', 'no-deadline', 'on-time', 'late'] as const;

interface Crossing {
  readonly phases: readonly CountedByPhase['phase'][];
  readonly timeliness: readonly (typeof TIMELINESS)[number][];
  readonly at: (phase: CountedByPhase['phase'], timeliness: string) => CountedByPhase | undefined;
}

/** Phase × timeliness, with only those rows and columns in which something stands. */
export function crossingOf(counts: readonly CountedByPhase[]): Crossing {
  const at: Crossing['at'] = (phase, timeliness) =>
    counts.find((one) => one.phase === phase && one.timeliness === timeliness);
  return {
    phases: [null, ...PHASES].filter((phase) => counts.some((one) => one.phase === phase)),
    timeliness: TIMELINESS.filter((one) => counts.some(({ timeliness }) => timeliness === one)),
    at,
  };
}

export interface Share {
  readonly timeliness: (typeof TIMELINESS)[number];
  readonly counted: Counted;
}

/** Reports of a year or an agency by how they stand to their date, the worst first. */
export const sharesOf = ({ timeliness }: CountedReports): readonly Share[] =>
  TIMELINESS.flatMap((one) => {
    const found = timeliness.find((counted) => counted.timeliness === one);
    return found === undefined || found.count === 0 ? [] : [{ timeliness: one, counted: found }];
  });

export const countOf = (
  counts: readonly Schema<'CountedByTimeliness'>[],
  timeliness: string,
): Counted | undefined => counts.find((one) => one.timeliness === timeliness);
