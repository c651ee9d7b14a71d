import { compareNames } from '../naming/compare-names.ts';
import { nameForm, type NameForm } from '../naming/name-form.ts';
import type { Day } from '../time/day.ts';
import type { DatedName, KnownAgency } from './known-agency.ts';
import { isNamedOn } from './known-agency.ts';
import type { MatchSuggestion } from './match-suggestion.ts';

/** What is taken off where the words are those of an alias, or of the body at another time. */
const ALIAS = 0.98;
const OTHER_TIME = 0.9;

/** An agency with its names made ready to be compared. */
export interface ComparedAgency {
  readonly agency: KnownAgency;
  readonly names: readonly (DatedName & { readonly form: NameForm })[];
  readonly aliases: readonly NameForm[];
}

/** Why a body may be meant, and how likely. */
export type Finding = Pick<MatchSuggestion, 'reason' | 'score'>;

const better = (one: Finding | null, other: Finding | null): Finding | null =>
  other !== null && other.score > (one?.score ?? 0) ? other : one;

function byName(
  printed: NameForm,
  { form, ...name }: ComparedAgency['names'][number],
  day: Day,
): Finding | null {
  const likeness = compareNames(printed, form);
  if (likeness === null) return null;
  const { how, score } = likeness;
  if (isNamedOn(name, day)) return { reason: how === 'same' ? 'name' : how, score };
  return { reason: how === 'similar' ? how : 'name-of-other-time', score: score * OTHER_TIME };
}

function byAlias(printed: NameForm, alias: NameForm): Finding | null {
  const likeness = compareNames(printed, alias);
  if (likeness === null) return null;
  const { how, score } = likeness;
  return { reason: how === 'same' ? 'alias' : how, score: score * ALIAS };
}

/** What says most for an agency; null where nothing does. */
export function findingOf(printed: NameForm, { names, aliases }: ComparedAgency, day: Day): Finding | null {
  const found = [
    ...names.map((name) => byName(printed, name, day)),
    ...aliases.map((alias) => byAlias(printed, alias)),
  ];
  return found.reduce(better, null);
}

export const comparedAgency = (agency: KnownAgency, places: readonly string[]): ComparedAgency => ({
  agency,
  names: agency.names.map((name) => ({ ...name, form: nameForm(name.name, places) })),
  aliases: agency.aliases.map((alias) => nameForm(alias, places)),
});
