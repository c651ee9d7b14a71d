/** The number that opens a row or a heading, with the words that follow it on the same line. */
export interface RowNumber {
  readonly code: string;
  readonly words: string | null;
}

const LEVELS = '\\d{1,2}(?:\\.\\d{1,2}){1,3}';
const ALONE = new RegExp(`^(${LEVELS}|\\d{1,3}|[IVX]{1,5}|[A-H])[.)]?$`, 'u');
const WITH_WORDS = new RegExp(
  `^(?:(${LEVELS})[.)]?|(\\d{1,2}|[IVX]{1,5}|[A-H])[.)])\\s+(["“(]?\\p{Lu}.*)$`,
  'u',
);

/** Reads `2.1.3`, `2.1. Du lịch`, `II. Kinh tế`; null for any other line ("2024 - 2029", "30.000 lượt khách"). */
export function rowNumber(line: string): RowNumber | null {
  const alone = ALONE.exec(line);
  if (alone?.[1]) return { code: alone[1], words: null };
  const found = WITH_WORDS.exec(line);
  const code = found?.[1] ?? found?.[2];
  return found && code ? { code, words: found[3] ?? null } : null;
}

export const isWholeNumber = (code: string): boolean => /^\d+$/u.test(code);
/** Roman numbers and letters number headings, never items. */
export const isLetter = (code: string): boolean => /^[A-Z]+$/u.test(code);
