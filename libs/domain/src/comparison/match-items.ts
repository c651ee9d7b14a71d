import type { PlanItemRow } from '../document/plan-document.ts';
import type { Pair } from './likeliest-pairs.ts';
import { likeliestPairs } from './likeliest-pairs.ts';
import { likeness, wordsOf } from './likeness.ts';

type Items = readonly PlanItemRow[];

/** Items of one code that are less alike than this may have changed places with others. */
const SAME_CODE_LIKENESS = 0.5;

type KeyOf = (item: PlanItemRow) => string | null;

/** Two plans whose items are matched step by step, the surest first; what is matched is out of the next step. */
class Matching {
  readonly pairs: Pair[] = [];
  readonly #before: Items;
  readonly #after: Items;
  #open: readonly [before: number[], after: number[]];

  constructor(before: Items, after: Items) {
    this.#before = before;
    this.#after = after;
    this.#open = [[...before.keys()], [...after.keys()]];
  }

  /** Matches items of one key, the first with the first and so on. */
  inOrder(keyOf: KeyOf): void {
    const others = placesByKey(this.#after, this.#open[1], keyOf);
    const found = [...placesByKey(this.#before, this.#open[0], keyOf)].flatMap(([key, places]) => {
      const same = others.get(key) ?? [];
      return places.slice(0, same.length).map((place, index): Pair => [place, same[index] as number]);
    });
    this.#take(found);
  }

  /** Matches items whose code no other open item of their plan bears. */
  byOwnCode(least: number): void {
    const others = placesByKey(this.#after, this.#open[1], codeOf);
    const found = [...placesByKey(this.#before, this.#open[0], codeOf)].flatMap(([code, places]) => {
      const same = others.get(code) ?? [];
      return places.length === 1 && same.length === 1 ? [[places[0], same[0]] as Pair] : [];
    });
    this.#take(found.filter((pair) => least === 0 || this.#likeness(pair) >= least));
  }

  byLikeness(): void {
    const texts = (items: Items, places: readonly number[]) =>
      places.map((place) => ({ place, words: wordsOf((items[place] as PlanItemRow).content) }));
    this.#take(likeliestPairs(texts(this.#before, this.#open[0]), texts(this.#after, this.#open[1])));
  }

  #likeness([before, after]: Pair): number {
    const [one, other] = [this.#before[before] as PlanItemRow, this.#after[after] as PlanItemRow];
    return one.content === other.content ? 1 : likeness(wordsOf(one.content), wordsOf(other.content));
  }

  #take(found: readonly Pair[]): void {
    this.pairs.push(...found);
    const taken = [new Set(found.map(([place]) => place)), new Set(found.map(([, place]) => place))] as const;
    const [before, after] = this.#open;
    this.#open = [
      before.filter((place) => !taken[0].has(place)),
      after.filter((place) => !taken[1].has(place)),
    ];
  }
}

const codeOf: KeyOf = ({ code }) => (code === '' ? null : code);

function placesByKey(items: Items, places: readonly number[], keyOf: KeyOf): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(items[place] as PlanItemRow);
    if (key === null) continue;
    const same = byKey.get(key);
    if (same) same.push(place);
    else byKey.set(key, [place]);
  }
  return byKey;
}

/**
 * Finds the items of one plan in the other: by code where what they say is alike too, then by what they say (an item
 * may have got another code), and at last by code alone (it may have been written anew). In the order of `after`.
 */
export function matchItems(before: Items, after: Items): readonly Pair[] {
  const matching = new Matching(before, after);
  matching.inOrder(({ code, content }) => `${code ?? ''}\n${content}`);
  matching.byOwnCode(SAME_CODE_LIKENESS);
  matching.inOrder(({ content }) => content);
  matching.byLikeness();
  matching.byOwnCode(0);
  return matching.pairs.sort(([, one], [, other]) => one - other);
}
