type Words = readonly string[];

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

export const begins = (words: Words, start: Words): boolean =>
  start.every((word, index) => words[index] === word);
const ends = (words: Words, end: Words): boolean =>
  words.length > end.length && begins(words.slice(-end.length), end);

/** The words with what may be left out before them. */
const completed = (words: Words): readonly Words[] =>
  LEFT_OUT_BEFORE.filter(({ before }) => before.some((start) => begins(words, start))).map((missing) => [
    ...missing.words,
    ...words,
  ]);

function withoutLevel(words: Words): readonly Words[] {
  const level = LEVELS.find((one) => ends(words, one));
  return level === undefined ? [] : [words.slice(0, -level.length)];
}

/** The two names with what goes without saying put in or left out, in each way in which that can be. */
export function pairsWithLeftOut(one: Words, other: Words): readonly (readonly [Words, Words])[] {
  const [bare, otherBare] = [withoutLevel(one), withoutLevel(other)];
  // Where both name a level, it tells them apart.
  const levels = bare.length === otherBare.length ? [] : [bare, otherBare];
  return [
    ...[...completed(one), ...(levels[0] ?? [])].map((words) => [words, other] as const),
    ...[...completed(other), ...(levels[1] ?? [])].map((words) => [one, words] as const),
  ];
}
