export interface FoundPart {
  readonly text: string;
  readonly isFound: boolean;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Letter by letter without marks and case; each stands at the place of the letter that it comes from. */
const plainLetters = (text: string): readonly string[] =>
  [...text].map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase());

const wordsOf = (query: string): readonly string[] =>
  plainLetters(query)
    .join('')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

function marksOf(plain: readonly string[], words: readonly string[]): readonly boolean[] {
  const marks = plain.map(() => false);
  plain.forEach((_letter, at) => {
    if (isLetter(plain[at - 1])) return;
    const rest = plain.slice(at).join('');
    const length = Math.max(0, ...words.filter((word) => rest.startsWith(word)).map((word) => word.length));
    for (let end = at, seen = 0; seen < length && end < plain.length; end += 1) {
      marks[end] = true;
      seen += plain[end]?.length ?? 1;
    }
  });
  return marks;
}

/**
 * A text in parts, those marked that begin with a word of the query: as the search finds them, whatever the marks
 * over letters and their case.
 */
export function foundParts(text: string, query: string): readonly FoundPart[] {
  // Letters and the marks over them as one sign each.
  const letters = [...text.normalize('NFC')];
  const marks = marksOf(plainLetters(letters.join('')), wordsOf(query));
  const parts: { text: string; isFound: boolean }[] = [];
  letters.forEach((letter, at) => {
    const isFound = marks[at] ?? false;
    const last = parts.at(-1);
    if (last?.isFound === isFound) last.text += letter;
    else parts.push({ text: letter, isFound });
  });
  return parts;
}
