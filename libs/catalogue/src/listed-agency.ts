import type { DatedName, KnownAgency } from '#domain/draft/known-agency';
import type { Day } from '#domain/time/day';

export interface ListedName extends DatedName {
  /** The legal basis of the name. */
  readonly basis: string | null;
}

/** Who does the work of a body that ended, by the codes of the list. */
export interface ListedSuccession {
  readonly code: string;
  readonly on: Day;
  readonly basis: string;
  /** Which part of the work; null for all of it. */
  readonly scope: string | null;
}

/** A body as a list of agencies describes it; others are named by their codes. */
export interface ListedAgency {
  /** Names it in its locality, in every list. */
  readonly code: string;
  readonly kind: KnownAgency['kind'];
  /** By the day on which each began, one at a time. */
  readonly names: readonly ListedName[];
  readonly aliases: readonly string[];
  /** The body above it. */
  readonly parent: string | null;
  readonly successors: readonly ListedSuccession[];
}
