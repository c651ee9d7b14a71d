/** A number, a Roman number or a letter: what a code is made of. */
const LEVEL = '(?:\\d{1,6}\\p{Ll}?|[IVXLC]{1,7}|\\p{L})';
const CODE = new RegExp(`^(?:\\p{Lu}{1,5}[ .-]?)?${LEVEL}(?:[./-] ?${LEVEL}){0,6}$`, 'u');
const LONGEST_CODE = 40;
/** A code that a workbook took for a day: what was typed is not known any more. */
const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/u;
const BULLET = /^(?:[-–—−+*•●▪◦■□➢✓o])+$/u;
/** A code before words: "1.1. Mở lớp", "I. Kinh tế", "a) lập danh sách", but not "1.500 người", "Q. Hải Châu". */
const OPENING = new RegExp(
  '^(?:((?:\\d{1,3}|[IVXLC]{1,5}|[A-H])(?:\\.\\d{1,2}){1,5})[.)]?(?= +["“(]?\\p{Lu})' +
    '|\\(?(\\d{1,3}|[IVXLC]{1,6}|[A-H])[.)/](?= *["“(]?\\p{Lu})|\\(?(\\p{Ll})\\)(?= )|(\\p{Ll})\\.(?= +\\p{Lu})) *',
  'u',
);

/** The code that a cell holds, without what closes it; '' where it holds a bullet, null where it is no code. */
export function codeOf(words: string): string | null {
  if (words === '' || BULLET.test(words)) return '';
  if (words.length > LONGEST_CODE) return null;
  const bare = words.replace(/^[([]/u, '').replace(/[\s.):\]/]+$/u, '');
  return CODE.test(bare) && !DAY.test(bare) ? bare.replace(/([./-]) /gu, '$1') : null;
}

/** Whether the words are the number of a row and nothing else: "7.", "2.1", "IV", "B", "a)". */
export const isNumber = (words: string): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|\p{L})[.)]?$/u.test(words);

/** The code that opens a text, and the words after it. */
export interface CodedWords {
  readonly code: string | null;
  readonly words: string;
}

/** Takes the code off the words that it opens; a bullet is taken off too. */
export function withoutCode(text: string): CodedWords {
  const found = OPENING.exec(text);
  const code = found?.slice(1).find((one) => one !== undefined);
  if (found && code !== undefined) return { code, words: text.slice(found[0].length) };
  return { code: null, words: text.replace(/^[-–—−+*•●▪◦■□➢✓]\s+/u, '') };
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(code: string): number {
  const values = [...code].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const isRoman = (code: string): boolean => /^[IVXLC]+$/u.test(code);
const isCapital = (code: string): boolean => /^\p{Lu}$/u.test(code);
const isHigh = (code: string): boolean => isRoman(code) || isCapital(code);

/** Whether two Roman numbers or two letters follow each other. */
function areNeighbours(code: string, next: string): boolean {
  if (isRoman(code) && isRoman(next) && romanValue(next) === romanValue(code) + 1) return true;
  return isCapital(code) && isCapital(next) && next.codePointAt(0) === (code.codePointAt(0) ?? 0) + 1;
}

/**
 * Whether the code of the next row stands below a code: `surely` by what it is made of (1 and 1.1, I and 1), `maybe`
 * where it only looks so (1 and a bullet). Null is no code.
 */
export function standsBelow(code: string, next: string | null): 'surely' | 'maybe' | 'no' {
  if (next !== null && /^[./-]/u.test(next.slice(code.length)) && next.startsWith(code)) return 'surely';
  if (isHigh(code)) return next === null || !areNeighbours(code, next) ? 'surely' : 'no';
  if (next === null) return 'maybe';
  return /\d$/u.test(code) && /^\p{Ll}$/u.test(next) ? 'maybe' : 'no';
}
