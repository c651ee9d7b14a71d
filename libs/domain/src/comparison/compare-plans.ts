import { comparable } from '../document/plain-text.ts';
import type { PlanFacts, PlanItemRow } from '../document/plan-document.ts';
import type { ItemComparison } from './compare-items.ts';
import { compareItems } from './compare-items.ts';
import type {
  ComparedItem,
  ComparedPlan,
  Differences,
  FactDifference,
  ItemDifference,
} from './differences.ts';
import type { Pair } from './likeliest-pairs.ts';
import { matchItems } from './match-items.ts';
import { movedItems } from './moved-items.ts';

/** Facts that name a body. */
const BODIES: readonly (keyof PlanFacts)[] = ['issuer', 'focalAgency', 'supervisingAuthority'];

function compareFacts(before: PlanFacts, after: PlanFacts, { bodyOf = comparable }: ItemComparison) {
  const standsFor = (fact: keyof PlanFacts, value: string | number | null): string | number | null => {
    if (typeof value !== 'string') return value;
    return BODIES.includes(fact) ? bodyOf(value) : comparable(value);
  };
  const facts = Object.keys({ ...before, ...after }) as (keyof PlanFacts)[];
  return facts.flatMap((fact): readonly FactDifference[] =>
    standsFor(fact, before[fact]) === standsFor(fact, after[fact])
      ? []
      : [{ fact, before: before[fact], after: after[fact] }],
  );
}

const shown = (items: readonly PlanItemRow[], place: number): ComparedItem => {
  const { code, content } = items[place] as PlanItemRow;
  return { place: place + 1, code, content };
};

function unmatched(items: readonly PlanItemRow[], matched: readonly number[]): readonly ComparedItem[] {
  const known = new Set(matched);
  return [...items.keys()].filter((place) => !known.has(place)).map((place) => shown(items, place));
}

function differencesOf(
  { items: before }: ComparedPlan,
  { items: after }: ComparedPlan,
  pairs: readonly Pair[],
  comparison: ItemComparison,
): readonly ItemDifference[] {
  const moved = movedItems(pairs.map(([place]) => place));
  return pairs.flatMap(([one, other]): readonly ItemDifference[] => {
    const fields = compareItems(before[one] as PlanItemRow, after[other] as PlanItemRow, comparison);
    if (fields.length === 0 && !moved.has(one)) return [];
    return [{ before: shown(before, one), after: shown(after, other), fields, moved: moved.has(one) }];
  });
}

/**
 * What is different between two plans: between a draft or a running plan and the document that is to take its place.
 * Writings that differ in case, dashes or spaces, and times in other words for the same, are alike.
 */
export function comparePlans(
  before: ComparedPlan,
  after: ComparedPlan,
  comparison: ItemComparison = {},
): Differences {
  const pairs = matchItems(before.items, after.items);
  const changed = differencesOf(before, after, pairs, comparison);
  return {
    facts: compareFacts(before.plan, after.plan, comparison),
    added: unmatched(
      after.items,
      pairs.map(([, place]) => place),
    ),
    removed: unmatched(
      before.items,
      pairs.map(([place]) => place),
    ),
    changed,
    unchanged: pairs.length - changed.length,
  };
}
