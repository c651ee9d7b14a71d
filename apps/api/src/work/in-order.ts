import type { Work } from '#contracts/http/inbox';
import type { Instant } from '#domain/time/day';

interface Waiting {
  readonly timeliness: Work['timeliness'];
  readonly dueAt: Instant | null;
  readonly since: Instant | null;
}

/** What is late and what is due soon by its date, then everything else, the newest first. */
const PLACE: Readonly<Record<Work['timeliness'], number>> = {
  overdue: 0,
  'due-soon': 1,
  'on-track': 2,
  'no-deadline': 2,
};

/** The order in which work is done. */
export function inOrderOfWork(one: Waiting, other: Waiting): number {
  const place = PLACE[one.timeliness];
  const apart = place - PLACE[other.timeliness];
  if (apart !== 0) return apart;
  return place < 2
    ? (one.dueAt ?? Infinity) - (other.dueAt ?? Infinity)
    : (other.since ?? -Infinity) - (one.since ?? -Infinity) || 0;
}
