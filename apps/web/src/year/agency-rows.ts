import type { Schema } from '../api/types.ts';
import { daysLeft } from '../parts/days.ts';

type Period = Pick<Schema<'Period'>, 'reports' | 'reportDueAt'>;
type ReportSummary = Schema<'ReportSummary'>;
type PeriodReport = Schema<'PeriodReport'>;

/** How an agency stands with its report, for the eye: one word, one shape, one colour. */
const STANDINGS = ['late', 'waiting', 'returned', 'submitted', 'accepted', 'to-come', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface AgencyRow extends PeriodReport {
  readonly standing: Standing;
  /** Days after the due instant: until the first submission, or until today. */
  readonly lateDays: number;
  /** What more is known to those who may read the report. */
  readonly report: ReportSummary | undefined;
}

export function standingOf({ status, timeliness }: Pick<PeriodReport, 'status' | 'timeliness'>): Standing {
  if (status === null) return 'to-come';
  if (status === 'open') return timeliness === 'overdue' ? 'late' : 'waiting';
  return status;
}

function lateDaysOf(dueAt: string | null, firstSubmittedAt: string | null, now: number): number {
  if (dueAt === null) return 0;
  return Math.max(0, -daysLeft(dueAt, firstSubmittedAt === null ? now : Date.parse(firstSubmittedAt)));
}

/** All agencies that owe a report, in the plan's order. */
export function agencyRows(
  { reports, reportDueAt }: Period,
  readable: readonly ReportSummary[],
  now: number = Date.now(),
): readonly AgencyRow[] {
  return reports.map((one) => {
    const report = readable.find(({ id }) => id === one.reportId);
    const standing = standingOf(one);
    const isCounted = standing !== 'to-come' && standing !== 'closed';
    const lateDays = isCounted ? lateDaysOf(report?.dueAt ?? reportDueAt, one.firstSubmittedAt, now) : 0;
    return { ...one, report, standing, lateDays };
  });
}

export type Counts = readonly (readonly [Standing, number])[];

/** How many stand where; what nobody stands in is left out. */
export const countStandings = (rows: readonly AgencyRow[]): Counts =>
  STANDINGS.map(
    (standing) => [standing, rows.filter((row) => row.standing === standing).length] as const,
  ).filter(([, count]) => count > 0);
