import type { ItemDates } from '../item/timeliness.ts';
import type { Instant } from '../time/day.ts';

/** A report stands to its due instant by its first submission, for ever. */
export const datesOfReport = (report: {
  readonly dueAt: Instant | null;
  readonly firstSubmittedAt: Instant | null;
}): ItemDates => ({ dueAt: report.dueAt, claimedAt: null, completedAt: report.firstSubmittedAt });
