export type Words = readonly string[];

const COMMITTEE: Words = ['uy', 'ban', 'nhan', 'dan'];
/** Words that may be left out before others: "quận Hải Châu" acts by its committee. */
const LEFT_OUT_BEFORE: readonly { readonly words: Words; readonly before: readonly Words[] }[] = [
  { words: ['dai'], before: [['phat', 'thanh'], ['truyen', 'hinh'], ['pt'], ['ptth']] },
  {
    words: COMMITTEE,
    before: [
      ...[['thanh', 'pho'], ['tp'], ['thi', 'xa'], ['tx'], ['quan'], ['q'], ['huyen'], ['h']],
      ...[['phuong'], ['p'], ['xa'], ['x'], ['dac', 'khu'], ['tinh']],
    ],
  },
];
/** Levels that may be left out at the end: "Bộ Chỉ huy Quân sự" is that of the province. */
const LEVELS: readonly Words[] = [['tinh'], ['thanh', 'pho'], ['tp']];

const begins = (words: Words, start: Words): boolean => start.every((word, index) => words[index] === word);
const ends = (words: Words, end: Words): boolean =>
  words.length > end.length && begins(words.slice(-end.length), end);

/** The words with what goes without saying before them; null where nothing does. */
export function completed(words: Words): Words | null {
  const missing = LEFT_OUT_BEFORE.find(({ before }) => before.some((start) => begins(words, start)));
  return missing === undefined ? null : [...missing.words, ...words];
}

/** The words without the level at the end; null where they name none. */
export function withoutLevel(words: Words): Words | null {
  const level = LEVELS.find((one) => ends(words, one));
  return level === undefined ? null : words.slice(0, -level.length);
}
