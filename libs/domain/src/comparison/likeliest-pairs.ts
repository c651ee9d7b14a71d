import { likeness } from './likeness.ts';

/** An item's places in both plans, 0-based. */
export type Pair = readonly [before: number, after: number];

/** Of an item: its place and the words that it consists of. */
export interface PlacedWords {
  readonly place: number;
  readonly words: ReadonlySet<string>;
}

type Rated = readonly [before: number, after: number, score: number];

/** Items that are less alike are two different ones. */
const LEAST_LIKENESS = 0.6;
/** So many pairs are compared at once in some milliseconds. */
const ALL_PAIRS = 10_000;
/** Of long plans only items that share a word which few of them have are worth comparing. */
const RARE = 8;

function rate(one: PlacedWords, other: PlacedWords): readonly Rated[] {
  const score = likeness(one.words, other.words);
  return score >= LEAST_LIKENESS ? [[one.place, other.place, score]] : [];
}

function itemsByWord(items: readonly PlacedWords[]): Map<string, PlacedWords[]> {
  const byWord = new Map<string, PlacedWords[]>();
  for (const item of items) {
    for (const word of item.words) {
      const same = byWord.get(word);
      if (same) same.push(item);
      else byWord.set(word, [item]);
    }
  }
  return byWord;
}

function rateThoseOfRareWords(before: readonly PlacedWords[], after: readonly PlacedWords[]): Rated[] {
  const [here, there] = [itemsByWord(before), itemsByWord(after)];
  const isRare = (word: string): boolean =>
    (here.get(word)?.length ?? 0) <= RARE && (there.get(word)?.length ?? 0) <= RARE;
  return before.flatMap((one) => {
    const near = new Set([...one.words].filter(isRare).flatMap((word) => there.get(word) ?? []));
    return [...near].flatMap((other) => rate(one, other));
  });
}

/** The likest first, then what stands nearest; of two pairs with a common item one always comes first. */
const byRating = ([b1, a1, one]: Rated, [b2, a2, other]: Rated): number =>
  other - one || Math.abs(b1 - a1) - Math.abs(b2 - a2) || b1 + a1 - (b2 + a2);

/** Pairs items that say nearly the same, each with the likest that is left. */
export function likeliestPairs(
  before: readonly PlacedWords[],
  after: readonly PlacedWords[],
): readonly Pair[] {
  const rated =
    before.length * after.length <= ALL_PAIRS
      ? before.flatMap((one) => after.flatMap((other) => rate(one, other)))
      : rateThoseOfRareWords(before, after);
  const taken = [new Set<number>(), new Set<number>()] as const;
  return rated.sort(byRating).flatMap(([one, other]): readonly Pair[] => {
    if (taken[0].has(one) || taken[1].has(other)) return [];
    taken[0].add(one);
    taken[1].add(other);
    return [[one, other]];
  });
}
