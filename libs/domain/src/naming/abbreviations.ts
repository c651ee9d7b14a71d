/**
 * Abbreviations that are no initials, or that are written out before names are compared; by words without marks.
 * What is made of initials ("LĐTBXH", "KH&ĐT") needs no row here.
 */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  bql: 'ban quan ly',
  cty: 'cong ty',
  dh: 'dai hoc',
  hdnd: 'hoi dong nhan dan',
  kkt: 'khu kinh te',
  mttq: 'mat tran to quoc',
  q: 'quan',
  t: 'tinh',
  tp: 'thanh pho',
  tphcm: 'thanh pho ho chi minh',
  tx: 'thi xa',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  ubnd: 'uy ban nhan dan',
  vn: 'viet nam',
};

/** The words for which an abbreviation stands; the word itself where it is none. */
export const writtenOut = (word: string): readonly string[] =>
  Object.hasOwn(WRITTEN_OUT, word) ? (WRITTEN_OUT[word] as string).split(' ') : [word];

const isTold = (words: readonly string[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((word, index) => words[at + index] === word);

const isInitials = (word: string, words: readonly string[], at: number): boolean =>
  /^\p{L}+$/u.test(word) && [...word].every((letter, index) => words[at + index]?.startsWith(letter));

/** How many of the words from `at` on one word of the other name may stand for. */
function reachOf(word: string | undefined, words: readonly string[], at: number): readonly number[] {
  if (word === undefined) return [];
  const told = writtenOut(word);
  return [
    ...(words[at] === word ? [1] : []),
    ...(isTold(words, at, told) ? [told.length] : []),
    ...(isInitials(word, words, at) ? [word.length] : []),
  ];
}

/**
 * Whether two names are the same when words of either are taken as abbreviations of words of the other: by the table
 * above, or by initials. Words come in lower case and without marks.
 */
export function abbreviates(one: readonly string[], other: readonly string[]): boolean {
  const seen = new Set<string>();
  const open: (readonly [number, number])[] = [[0, 0]];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [at, otherAt] = place;
    if (at === one.length && otherAt === other.length) return true;
    const key = `${at} ${otherAt}`;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(
      ...reachOf(one[at], other, otherAt).map((reach) => [at + 1, otherAt + reach] as const),
      ...reachOf(other[otherAt], one, at).map((reach) => [at + reach, otherAt + 1] as const),
    );
  }
  return false;
}
