import type { Instant } from '../time/day.ts';
import { dueRungs } from './coalesce.ts';
import type { DueKind, Rung } from './ladder.ts';

/** Something due, with the rungs of its ladder that are still to come. */
export interface Term {
  readonly about: DueKind;
  readonly dueAt: Instant;
  readonly rungs: readonly Rung[];
}

/** A rung has been reached; several that were missed together are one. */
export interface RungFired {
  readonly type: 'rung-fired';
  readonly v: 1;
  readonly at: Instant;
  readonly about: DueKind;
  readonly what: Rung['what'];
  /** The moment for which the rung was planned. */
  readonly rungAt: Instant;
  readonly dueAt: Instant;
}

/** The next rung of the term; null when its ladder has ended. */
export const nextRung = (term: Term | null): Instant | null => term?.rungs[0]?.at ?? null;

/** The rung that `now` has reached, as an event; none, where there is none. */
export function ringTerm(term: Term | null, now: Instant): readonly RungFired[] {
  if (term === null) return [];
  const { fire } = dueRungs(term.rungs, now);
  if (fire === null) return [];
  const { about, dueAt } = term;
  return [{ type: 'rung-fired', v: 1, at: now, about, what: fire.what, rungAt: fire.at, dueAt }];
}

/** The term without the rungs up to an instant: they fired, or passed while nobody was to be reminded. */
export function withoutRungsUntil<T extends Term | null>(term: T, until: Instant): T {
  return term === null ? term : { ...term, rungs: term.rungs.filter(({ at }) => at > until) };
}
