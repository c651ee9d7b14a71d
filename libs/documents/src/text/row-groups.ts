import { readTimeline } from '#domain/timeline/read-timeline';
import { startsBody } from '../bodies/body-names.ts';
import { isLetter, isWholeNumber, rowNumber } from './row-number.ts';
import type { Paragraph } from '../content/content.ts';

/** A number and the lines up to the next one: an item, or a heading. */
export interface RowGroup {
  readonly code: string;
  /** The words on the number's own line; null where the number stands alone. */
  readonly words: string | null;
  /** The line of the number. */
  readonly opening: Paragraph;
  readonly lines: readonly Paragraph[];
}

const ANY_PLAN = { from: null, to: null };
const isTime = (text: string): boolean => readTimeline(text, ANY_PLAN).kind !== 'unclear';

/** Whether the lines hold a cell that only an item has. */
const hasItemCell = (lines: readonly Paragraph[]): boolean =>
  lines.some(({ text }) => isTime(text) || startsBody(text));

/** In a table of codes like `2.1`, a whole number alone is a heading's number only when its codes follow. */
function isPageNumber(lines: readonly Paragraph[], at: number, hasLevels: boolean): boolean {
  const text = lines[at]?.text ?? '';
  if (!hasLevels || !isWholeNumber(text) || !rowNumber(text)) return false;
  const follows = lines
    .slice(at + 1, at + 5)
    .some((line) => rowNumber(line.text)?.code.startsWith(`${text}.`));
  return !follows;
}

/** Whether the line ends what the one before left in brackets: "(cơ sở" and "2)". */
const closesBracket = (before: string | undefined, line: string): boolean =>
  /^[^(]*\)/u.test(line) && /\([^)]*$/u.test(before ?? '');

/** Whether a numbered line within an item is still its content: an enumeration before any other cell. */
const isEnumeration = (group: RowGroup | undefined, words: string | null): boolean =>
  group !== undefined &&
  group.words === null &&
  words !== null &&
  group.lines.length > 0 &&
  !isLetter(group.code) &&
  group.code.includes('.') &&
  !hasItemCell(group.lines.slice(1));

/** The lines of a table by the numbers that open them; what stands before the first number is dropped. */
export function groupRows(lines: readonly Paragraph[]): RowGroup[] {
  const hasLevels = lines.some(({ text }) => {
    const number = rowNumber(text);
    return number?.words === null && number.code.includes('.');
  });
  const groups: (RowGroup & { lines: Paragraph[] })[] = [];
  lines.forEach((line, at) => {
    if (isPageNumber(lines, at, hasLevels)) return;
    const current = groups.at(-1);
    const number = closesBracket(current?.lines.at(-1)?.text, line.text) ? null : rowNumber(line.text);
    if (number && !isEnumeration(current, number.words)) groups.push({ ...number, opening: line, lines: [] });
    else current?.lines.push(line);
  });
  return groups;
}

/** Whether the group is a heading: it has no cell of an item, and stands above what it numbers. */
export function isHeading(group: RowGroup, next: RowGroup | undefined): boolean {
  if (hasItemCell(group.words === null ? group.lines.slice(1) : group.lines)) return false;
  if (group.words !== null) return true;
  const above = isLetter(group.code) || next?.code.startsWith(`${group.code}.`) === true;
  return group.lines.length > 0 && above;
}

/** The heading as one line. */
export const headingText = ({ code, words, lines }: RowGroup): string =>
  [`${code}.`, ...(words === null ? [] : [words]), ...lines.map(({ text }) => text)].join(' ');
