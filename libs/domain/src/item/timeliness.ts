import type { Instant } from '../time/day.ts';
import type { TimelineKind } from '../timeline/timeline.ts';

export const TIMELINESS = ['no-deadline', 'on-track', 'due-soon', 'overdue', 'on-time', 'late'] as const;
/** How an item stands to its own date; derived whenever it is read, never stored. */
export type Timeliness = (typeof TIMELINESS)[number];

/** The dates of an item; null where there is none. */
export interface ItemDates {
  /** The first instant at which the item is late. */
  readonly dueAt: Instant | null;
  /** The claim of its completion that is still to be confirmed. */
  readonly claimedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** The time of an item; absent of what is no item. */
  readonly timeline?: { readonly kind: TimelineKind } | null;
}

const DAY_MS = 86_400_000;
/** An item is due soon from this many days before its due instant on. */
export const DUE_SOON_DAYS = 14;

/**
 * Lateness is decided by dates alone: a claim in time stays in time while it waits for its confirmation. An item for
 * which no time is known is neither on time nor late, done or not.
 */
export function timelinessOf(item: ItemDates, now: Instant): Timeliness {
  const { dueAt, claimedAt, completedAt, timeline } = item;
  if (dueAt === null && timeline?.kind === 'unclear') return 'no-deadline';
  if (completedAt !== null) return dueAt !== null && completedAt >= dueAt ? 'late' : 'on-time';
  if (dueAt === null) return 'no-deadline';
  if ((claimedAt ?? now) >= dueAt) return 'overdue';
  if (claimedAt !== null) return 'on-track';
  return dueAt - now <= DUE_SOON_DAYS * DAY_MS ? 'due-soon' : 'on-track';
}
