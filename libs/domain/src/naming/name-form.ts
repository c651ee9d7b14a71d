import { writtenOut } from './abbreviations.ts';
import { completed, withoutLevel, type Words } from './left-out-words.ts';
import { nameKey } from './name-key.ts';
import { type WordBag, wordBag } from './similarity.ts';

/** A name as it is compared with others. */
export interface NameForm {
  /** Its words and signs, without the name of the locality at the end. */
  readonly key: string;
  /** Its words in lower case, without marks, signs and "và". */
  readonly words: Words;
  /** The words with what goes without saying before them, or null. */
  readonly completed: Words | null;
  /** The words without the level at the end, or null. */
  readonly withoutLevel: Words | null;
  /** The words with abbreviations of the table written out. */
  readonly bag: WordBag;
  /** The first of these. */
  readonly first: string | null;
}

const AND = 'và';
const LEVEL_AT_END = /[^\p{L}\p{N}]*(?<![\p{L}\p{N}])(?:tỉnh|thành phố|tp)$/u;

/** Of text in lower case. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');

/** Documents add the name of the locality to those of its bodies or leave it out. */
function withoutPlace(key: string, places: readonly string[]): string {
  const place = places.find(
    (one) => one !== '' && key.endsWith(one) && /^[^\p{L}\p{N}]$/u.test(key.at(-one.length - 1) ?? ''),
  );
  const bare = place === undefined ? key : key.slice(0, -place.length).replace(/[^\p{L}\p{N}]+$/u, '');
  // Only of a department is the level sure: a province's committee is not that of the city of the same name.
  return bare.startsWith('sở ') ? bare.replace(LEVEL_AT_END, '') : bare;
}

/** @param places keys of the names of the locality */
export function nameForm(name: string, places: readonly string[]): NameForm {
  const key = withoutPlace(nameKey(name), places);
  const words = key
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== AND)
    .map(withoutMarks);
  const full = words.flatMap(writtenOut);
  return {
    key,
    words,
    completed: completed(words),
    withoutLevel: withoutLevel(words),
    bag: wordBag(full),
    first: full[0] ?? null,
  };
}
