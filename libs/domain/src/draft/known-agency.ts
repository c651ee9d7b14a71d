import type { Day } from '../time/day.ts';

/** A name that a body bears from one day on, up to the day before `to`. */
export interface DatedName {
  readonly name: string;
  readonly from: Day;
  readonly to: Day | null;
}

/** Who does the work of a body from a day on, and by which law. */
export interface Succession {
  /** The successor, a body of the same locality. */
  readonly agencyId: string;
  readonly on: Day;
  readonly basis: string;
  /** Which part of the work; null for all of it. */
  readonly scope: string | null;
}

/** A body of the locality as far as matching must know it. */
export interface KnownAgency {
  readonly id: string;
  readonly kind: 'ordered' | 'requested' | 'foreign';
  /** By the day on which each began. */
  readonly names: readonly DatedName[];
  /** Other spellings of its names. */
  readonly aliases: readonly string[];
  readonly successors: readonly Succession[];
}

export const isNamedOn = ({ from, to }: DatedName, day: Day): boolean =>
  from <= day && (to === null || day < to);

/** The day from which on the body is no more; null while it has a name without end. */
export const endOf = ({ names }: Pick<KnownAgency, 'names'>): Day | null => names.at(-1)?.to ?? null;

/** Whether the body's last name had ended on a day. */
export function isEndedOn(agency: Pick<KnownAgency, 'names'>, day: Day): boolean {
  const end = endOf(agency);
  return end !== null && end <= day;
}

/** The name that the body bears on a day; its last one where it bears none. */
export function nameOn({ names, id }: Pick<KnownAgency, 'names' | 'id'>, day: Day): string {
  const named = names.find((one) => isNamedOn(one, day)) ?? names.at(-1);
  return named?.name ?? id;
}
