import type { Instant } from '../time/day.ts';
import type { Rung } from './rung.ts';
import { strongerOf } from './rung.ts';

/** What of a ladder is to be done now, and what is still to come. */
export interface DueRungs {
  /** The one that stands for all overdue ones; null when none is. */
  readonly fire: Rung | null;
  readonly rest: readonly Rung[];
}

/** After downtime several rungs may be overdue: the strongest, and of these the latest, stands for all of them. */
export function dueRungs(rungs: readonly Rung[], now: Instant): DueRungs {
  return {
    fire: rungs
      .filter(({ at }) => at <= now)
      .reduce<Rung | null>((best, rung) => (best === null ? rung : strongerOf(rung, best)), null),
    rest: rungs.filter(({ at }) => at > now),
  };
}
