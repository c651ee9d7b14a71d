import type { Instant } from '../time/day.ts';
import type { ItemPhase } from './item-state.ts';
import type { ItemDates } from './timeliness.ts';

interface Acknowledging {
  /** Null before the item's own journal has begun. */
  readonly phase: ItemPhase | null;
  readonly acknowledgeDueAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
}

/** The dates of an acknowledgement; one that is no longer waited for, and never came, is neither in time nor late. */
export function acknowledgementDates({ phase, acknowledgeDueAt, acknowledgedAt }: Acknowledging): ItemDates {
  const counts = acknowledgedAt !== null || phase === 'assigned';
  return { dueAt: counts ? acknowledgeDueAt : null, claimedAt: null, completedAt: acknowledgedAt };
}
