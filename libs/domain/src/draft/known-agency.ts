import type { Day } from '../time/day.ts';

/** A name that a body bears from one day on, up to the day before `to`. */
export interface DatedName {
  readonly name: string;
  readonly from: Day;
  readonly to: Day | null;
}

/** A body of the locality as far as matching must know it. */
export interface KnownAgency {
  readonly id: string;
  readonly kind: 'ordered' | 'requested' | 'foreign';
  readonly names: readonly DatedName[];
  /** Other spellings, and bodies whose work it took over. */
  readonly aliases: readonly string[];
}

export const isNamedOn = ({ from, to }: DatedName, day: Day): boolean =>
  from <= day && (to === null || day < to);

/** The name that the body bears on a day; its last one where it bears none. */
export function nameOn({ names, id }: Pick<KnownAgency, 'names' | 'id'>, day: Day): string {
  const named = names.find((one) => isNamedOn(one, day)) ?? names.at(-1);
  return named?.name ?? id;
}
