import { abbreviates } from './abbreviations.ts';
import type { Words } from './left-out-words.ts';
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

function sameWords(one: Words, other: Words): 'spelling' | 'abbreviation' | null {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (at === one.length && at === other.length) return 'spelling';
  // Most names are told apart here: an abbreviation begins with the letter with which its first word does.
  if (one[at]?.[0] !== other[at]?.[0]) return null;
  return abbreviates(one.slice(at), other.slice(at)) ? 'abbreviation' : null;
}

/** Of two levels neither goes without saying: they tell the bodies apart. */
function sameWithoutLevel(one: NameForm, other: NameForm): 'spelling' | 'abbreviation' | null {
  if ((one.withoutLevel === null) === (other.withoutLevel === null)) return null;
  return sameWords(one.withoutLevel ?? one.words, other.withoutLevel ?? other.words);
}

function sameWithLeftOut(one: NameForm, other: NameForm): Likeness | null {
  const how =
    (one.completed && sameWords(one.completed, other.words)) ??
    (other.completed && sameWords(one.words, other.completed)) ??
    sameWithoutLevel(one, other);
  return how === null ? null : { how, score: LEFT_OUT[how] };
}

/** Names that begin otherwise are those of other kinds of bodies: a department is like no association. */
function similar(one: NameForm, other: NameForm): Likeness | null {
  const share = one.first === other.first ? similarity(one.bag, other.bag) : 0;
  return share < LEAST_SIMILARITY ? null : { how: 'similar', score: share * MOST_SIMILAR };
}

/** How alike two names are; null where they are not. */
export function compareNames(one: NameForm, other: NameForm): Likeness | null {
  if (one.key === other.key) return { how: 'same', score: 1 };
  if (one.words.length === 0 || other.words.length === 0) return null;
  const how = sameWords(one.words, other.words);
  if (how !== null) return { how, score: how === 'spelling' ? SPELLING : ABBREVIATION };
  return sameWithLeftOut(one, other) ?? similar(one, other);
}
