import { comparable } from '#domain/document/plain-text';
import type { ItemSource } from '#domain/document/plan-document';
import { bilingual } from '../bilingual.ts';
import type { Paragraph } from '../content/content.ts';
import { quoteFrom } from '../content/quote.ts';
import type { CellRole, ColumnRole, RowDoubt, TableRow } from '../table-row.ts';
import { findCells } from './row-cells.ts';
import { groupRows, headingText, isHeading } from './row-groups.ts';
import type { RowGroup } from './row-groups.ts';
import { isWholeNumber } from './row-number.ts';
import { findHeaders } from './table-header.ts';

/** The rows of a plan's table, and the lines outside it. */
export interface TextTable {
  readonly rows: readonly TableRow[];
  readonly prose: readonly Paragraph[];
}

/** What a line says that no longer belongs to the table, in comparable form. */
const AFTER_THE_TABLE = [
  /^nơi nhận/u,
  /^(?:kt|tm|tl|tuq)\. ?/u,
  /^phụ lục/u,
  /^(?:[ivx]+\. )?(?:tổ chức thực hiện|kinh phí)/u,
  /^ghi chú:/u,
];

const isAfter = ({ text }: Paragraph): boolean => AFTER_THE_TABLE.some((form) => form.test(comparable(text)));

const EMPTY: Readonly<Record<CellRole, string | null>> = {
  code: null,
  content: null,
  lead: null,
  coordinating: null,
  timeline: null,
};

const leftOver = (lines: readonly string[]): RowDoubt => ({
  about: 'row',
  text: bilingual(
    `Không rõ các dòng sau thuộc ô nào: ${lines.map((line) => `“${line}”`).join(', ')}. Hãy xem lại nhiệm vụ này.`,
    'Some lines belong to no cell that could be told. Check this item.',
  ),
});

/** What is known of a table while its rows are read. */
interface Layout {
  /** Of the whole document. */
  readonly text: string;
  readonly columns: readonly ColumnRole[];
}

/** The lines that the content was joined from: it opens the item. The first line where it has no content. */
function contentLines(lines: readonly string[], content: string | null): readonly string[] {
  let length = -1;
  const end = lines.findIndex((line) => (length += line.length + 1) >= (content?.length ?? 0));
  return lines.slice(0, end + 1);
}

/** Where the item's content stands, or its first cell where it has none. */
function sourceOf(text: string, lines: readonly Paragraph[], content: string | null): ItemSource {
  const words = contentLines(
    lines.map((line) => line.text),
    content,
  );
  const { quote, offset } = quoteFrom(text, lines[0]?.offset ?? 0, words);
  return { quote, offset, paragraph: lines[0]?.number ?? null, sheet: null, table: null, row: null };
}

/**
 * However narrow its cells are, an item has no more lines. Where the codes of a long table are not known as such, its
 * rows stand in one group: each is looked for in the lines next to it, not in all that follow.
 */
const MOST_LINES_OF_ITEM = 120;

/** The rows of a group: its own, and those that follow it without a code. */
function rowsOf(
  group: RowGroup,
  section: string | null,
  { text, columns }: Layout,
  isLast: boolean,
): TableRow[] {
  const { opening, words } = group;
  const rows: TableRow[] = [];
  let lines = [...(words === null ? [] : [{ ...opening, text: words }]), ...group.lines];
  for (let code: string | null = group.code; ; code = null) {
    const texts = lines.slice(0, MOST_LINES_OF_ITEM).map(({ text }) => text);
    const found = findCells(texts, columns);
    const isRow = code !== null || (found.hasTimeline && found.cells.lead !== undefined);
    if (!isRow) {
      const previous = rows.at(-1);
      const dropped = isLast || columns.at(-1) === 'other' || lines.length === 0;
      if (previous && !dropped)
        rows[rows.length - 1] = { ...previous, doubts: [...previous.doubts, leftOver(texts)] };
      return rows;
    }
    rows.push({
      section,
      cells: { ...EMPTY, ...found.cells, code },
      notes: null,
      source: sourceOf(text, lines.length > 0 ? lines : [opening], found.cells.content ?? null),
      doubts: found.doubts,
    });
    lines = lines.slice(found.end);
  }
}

function rowsOfTable(lines: readonly Paragraph[], layout: Layout, above: string | null): TableRow[] {
  const groups = groupRows(lines);
  let section = above;
  return groups.flatMap((group, index) => {
    const next = groups[index + 1];
    if (isHeading(group, next)) {
      section = headingText(group);
      return [];
    }
    // A row of column numbers under the header ("1", "2", …) and page numbers have no cells.
    if (isWholeNumber(group.code) && group.words === null && group.lines.length === 0) return [];
    return rowsOf(group, section, layout, next === undefined);
  });
}

/**
 * Reads a plan's table whose grid was lost: the header's cells and then the cells of each row stand a line (or a
 * few lines) each. Null where the text has no such header.
 * @param text of the whole document, in which the lines stand
 */
export function readTextTable(lines: readonly Paragraph[], text: string): TextTable | null {
  const headers = findHeaders(lines);
  const [first] = headers;
  if (!first) return null;
  const after = lines.findIndex((line, index) => index >= first.end && isAfter(line));
  const end = after < 0 ? lines.length : after;
  const rows: TableRow[] = [];
  let columns = first.columns;
  let body: Paragraph[] = [];
  const flush = (): void => {
    rows.push(...rowsOfTable(body, { text, columns }, rows.at(-1)?.section ?? null));
    body = [];
  };
  headers
    .filter(({ start }) => start < end)
    .forEach((header, index, all) => {
      if (header.columns.join() !== columns.join()) flush();
      columns = header.columns;
      body.push(...lines.slice(header.end, Math.min(all[index + 1]?.start ?? end, end)));
    });
  flush();
  return { rows, prose: [...lines.slice(0, first.start), ...lines.slice(end)] };
}
