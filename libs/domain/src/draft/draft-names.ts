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
