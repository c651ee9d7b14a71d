import { comparable } from '../document/plain-text.ts';

/** The words of a text, once each. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(comparable(text).match(/[\p{L}\d]+/gu) ?? []);

/** Share of words that two texts have in common (Dice): 1 for the same words, 0 for none. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}
