import { abbreviates } from './abbreviations.ts';
import { begins, pairsWithLeftOut } from './left-out-words.ts';
import type { NameForm } from './name-form.ts';
import { similarity } from './similarity.ts';

/** How two names are alike, with a score: 1 for the same words, less for what is less alike. */
export interface Likeness {
  readonly how: 'same' | 'abbreviation' | 'spelling' | 'similar';
  readonly score: number;
}

const ABBREVIATION = 0.95;
const SPELLING = 0.9;
/** With a word left out that goes without saying. */
const LEFT_OUT = { abbreviation: 0.92, spelling: 0.87 } as const;
const MOST_SIMILAR = 0.8;
const LEAST_SIMILARITY = 0.7;

type Words = readonly string[];

function sameWords(one: Words, other: Words): 'spelling' | 'abbreviation' | null {
  if (one.length === other.length && begins(one, other)) return 'spelling';
  const mayBe = one[0]?.[0] === other[0]?.[0];
  return mayBe && abbreviates(one, other) ? 'abbreviation' : null;
}

function sameWithLeftOut(one: Words, other: Words): Likeness | null {
  for (const [first, second] of pairsWithLeftOut(one, other)) {
    const how = sameWords(first, second);
    if (how !== null) return { how, score: LEFT_OUT[how] };
  }
  return null;
}

function similar({ full: one }: NameForm, { full: other }: NameForm): Likeness | null {
  const share = similarity(one, other);
  return share < LEAST_SIMILARITY ? null : { how: 'similar', score: share * MOST_SIMILAR };
}

/** How alike two names are; null where they are not. */
export function compareNames(one: NameForm, other: NameForm): Likeness | null {
  if (one.key === other.key) return { how: 'same', score: 1 };
  if (one.words.length === 0 || other.words.length === 0) return null;
  const how = sameWords(one.words, other.words);
  if (how !== null) return { how, score: how === 'spelling' ? SPELLING : ABBREVIATION };
  return sameWithLeftOut(one.words, other.words) ?? similar(one, other);
}
