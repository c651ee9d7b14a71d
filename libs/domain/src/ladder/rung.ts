import type { Instant } from '../time/day.ts';

/** Weakest first: software reminds, urging and escalation are letters that a person signs. */
export const RUNG_KINDS = ['reminder', 'urging', 'escalation'] as const;
export type RungKind = (typeof RUNG_KINDS)[number];

export const DUE_KINDS = ['acknowledge-due', 'report-due', 'consolidated-due', 'item-due'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** One step of the ladder round something due. */
export interface Rung {
  readonly what: RungKind;
  readonly about: DueKind;
  readonly at: Instant;
}

/** The stronger of two rungs; of two of one kind the later. */
export function strongerOf(one: Rung, other: Rung): Rung {
  const difference = RUNG_KINDS.indexOf(one.what) - RUNG_KINDS.indexOf(other.what) || one.at - other.at;
  return difference >= 0 ? one : other;
}
