import type { Draft, NameMatch } from './draft.ts';
import { draftFacts } from './draft-facts.ts';
import { draftItems } from './draft-items.ts';
import { certainMatch } from './certain-match.ts';
import type { MatchingGround } from './match-suggestion.ts';
import { matcherOn } from './suggest-match.ts';

/** In what a plan names a body. */
type NameUse = 'focal-agency' | 'supervising-authority' | 'lead' | 'coordinating';

export interface PrintedName {
  readonly name: string;
  readonly uses: readonly NameUse[];
}

/** Every name that the plan prints, once each, in the plan's order. */
export function printedNames(draft: Draft): readonly PrintedName[] {
  const { focalAgency, supervisingAuthority } = draftFacts(draft);
  const used: (readonly [string | null, NameUse])[] = [
    [focalAgency, 'focal-agency'],
    [supervisingAuthority, 'supervising-authority'],
    ...draftItems(draft).flatMap(({ leads, coordinating }) => [
      ...leads.map((name) => [name, 'lead'] as const),
      ...coordinating.map((name) => [name, 'coordinating'] as const),
    ]),
  ];
  const names = new Map<string, Set<NameUse>>();
  for (const [name, use] of used) {
    if (name !== null) names.set(name, (names.get(name) ?? new Set()).add(use));
  }
  return [...names].map(([name, uses]) => ({ name, uses: [...uses] }));
}

const isDecidedByPerson = ({ by }: NameMatch): boolean => by !== null;

function isOnOtherGround(before: Draft, after: Draft): boolean {
  const [was, is] = [draftFacts(before), draftFacts(after)];
  return was.issuedOn !== is.issuedOn || was.issuer !== is.issuer;
}

/**
 * The matches after a change: names that were not printed before are matched where there is no doubt; what the
 * software matched is matched anew where the plan is now of another day or issuer. What a person decided stays, and
 * what a person took back stays open.
 */
export function matchesAfter(
  before: Draft,
  after: Draft,
  ground: MatchingGround,
  at: number,
): Draft['matches'] {
  const anew = isOnOtherGround(before, after);
  const all = Object.entries(after.matches);
  const kept = Object.fromEntries(anew ? all.filter(([, match]) => isDecidedByPerson(match)) : all);
  const takenBack = Object.keys(before.matches).filter((name) => !Object.hasOwn(after.matches, name));
  const closed = new Set([...takenBack, ...(anew ? [] : printedNames(before).map(({ name }) => name))]);
  const certain = Object.entries(certainMatches({ ...after, matches: kept }, ground, at));
  return { ...kept, ...Object.fromEntries(certain.filter(([name]) => !closed.has(name))) };
}

/** Matches for the names about which there is no doubt and nobody has decided yet. */
export function certainMatches(
  draft: Draft,
  ground: MatchingGround,
  at: number,
): Readonly<Record<string, NameMatch>> {
  const suggest = matcherOn(ground);
  const open = printedNames(draft).filter(({ name }) => !Object.hasOwn(draft.matches, name));
  const sure = open.flatMap(({ name }): (readonly [string, NameMatch])[] => {
    const match = certainMatch(suggest(name), ground);
    return match === null ? [] : [[name, { ...match, by: null, at }]];
  });
  return Object.fromEntries(sure);
}
