import { comparable } from '#domain/document/plain-text';
import { withoutCode } from './row-code.ts';

const LONGEST = 200;
/** What names the table itself and no field of the plan. */
const TITLE = /^(?:phụ lục|danh mục|bảng|biểu|kế hoạch|phân công|nhiệm vụ cụ thể)(?!\p{L})/u;
/** Lines between a heading and its table. */
const ASIDE = /^\(.*\)$|^(?:đơn vị tính|đvt)(?!\p{L})/u;

const isSentence = (text: string): boolean => text.length > LONGEST || /[.;:,]$/u.test(text);
const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu} ?\p{Lu}/u.test(text);

/**
 * The heading that stands right above a table, or null.
 * @param lines from the table before it, or the beginning of the document, on
 * @param isOneOfSeveral whether the plan has several tables: their headings need no number
 */
export function headingAbove(lines: readonly string[], isOneOfSeveral: boolean): string | null {
  const last = lines.findLast((line) => !ASIDE.test(comparable(line)));
  if (last === undefined || isSentence(last) || TITLE.test(comparable(last))) return null;
  const isNumbered = withoutCode(last).code !== null;
  return isNumbered || (isOneOfSeveral && isCapitals(last)) ? last : null;
}
