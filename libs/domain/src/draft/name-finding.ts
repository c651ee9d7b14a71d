import { compareNames, type Likeness } from '../naming/compare-names.ts';
import { nameForm, type NameForm } from '../naming/name-form.ts';
import type { Day } from '../time/day.ts';
import type { DatedName, KnownAgency } from './known-agency.ts';
import { isNamedOn } from './known-agency.ts';
import type { MatchSuggestion } from './match-suggestion.ts';

/** What is taken off where the words are those of an alias, or of the body at another time. */
const ALIAS = 0.98;
const OTHER_TIME = 0.9;

type Naming = { readonly form: NameForm } & (DatedName | { readonly alias: string });

/** An agency with its names and aliases made ready to be compared. */
export interface ComparedAgency {
  readonly agency: KnownAgency;
  readonly namings: readonly Naming[];
}

/** Why a body may be meant, and how likely. */
export type Finding = Pick<MatchSuggestion, 'reason' | 'score'>;

const better = (one: Finding | null, other: Finding): Finding =>
  one === null || other.score > one.score ? other : one;

function judged({ how, score }: Likeness, naming: Naming, day: Day): Finding {
  if ('alias' in naming) return { reason: how === 'same' ? 'alias' : how, score: score * ALIAS };
  if (isNamedOn(naming, day)) return { reason: how === 'same' ? 'name' : how, score };
  return { reason: how === 'similar' ? how : 'name-of-other-time', score: score * OTHER_TIME };
}

/** What says most for an agency; null where nothing does. */
export function findingOf(printed: NameForm, { namings }: ComparedAgency, day: Day): Finding | null {
  let most: Finding | null = null;
  for (const naming of namings) {
    const likeness = compareNames(printed, naming.form);
    if (likeness !== null) most = better(most, judged(likeness, naming, day));
  }
  return most;
}

export const comparedAgency = (agency: KnownAgency, places: readonly string[]): ComparedAgency => ({
  agency,
  namings: [
    ...agency.names.map((name) => ({ ...name, form: nameForm(name.name, places) })),
    ...agency.aliases.map((alias) => ({ alias, form: nameForm(alias, places) })),
  ],
});
