import type { Words } from './left-out-words.ts';

/** Words that the names of many bodies have in common weigh little. */
const USUAL = new Set([
  'so',
  'ban',
  'quan',
  'ly',
  'uy',
  'nhan',
  'dan',
  'hoi',
  'dong',
  'cong',
  'an',
  'ty',
  'van',
  'phong',
  'trung',
  'tam',
  'truong',
  'dai',
  'hoc',
  'hiep',
  'tinh',
  'thanh',
  'pho',
  'huyen',
  'thi',
  'xa',
  'phuong',
]);
const USUAL_WEIGHT = 0.25;

const weightOfWord = (word: string): number => (USUAL.has(word) ? USUAL_WEIGHT : 1);

/** How often a name has each of its words, with what they weigh together. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly weight: number;
}

export function wordBag(words: Words): WordBag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, weight: words.reduce((sum, word) => sum + weightOfWord(word), 0) };
}

/** Share of words in common (Dice), from 0 to 1; 0 where these are only words that many names have. */
export function similarity(one: WordBag, other: WordBag): number {
  let shared = 0;
  let isTelling = false;
  for (const [word, count] of one.counts) {
    const common = Math.min(count, other.counts.get(word) ?? 0);
    shared += common * weightOfWord(word);
    isTelling ||= common > 0 && !USUAL.has(word);
  }
  return isTelling ? (2 * shared) / (one.weight + other.weight) : 0;
}
