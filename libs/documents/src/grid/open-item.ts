import type { ItemSource } from '#domain/document/plan-document';
import type { GridCell, Table } from '../content/content.ts';
import { quoteFrom } from '../content/quote.ts';
import type { RowDoubt, TableRow } from '../table-row.ts';
import type { FilledRow } from './filled-row.ts';
import { inRole } from './filled-row.ts';
import type { GridColumn } from './grid-columns.ts';
import type { ItemCells } from './item-cells.ts';
import { itemCells, joinedCells } from './item-cells.ts';
import { textOf } from './laid-out-rows.ts';
import { joinedDoubt, rowDoubts } from './row-doubts.ts';
import type { RowShape } from './row-shape.ts';

/** An item to which rows below may still add. */
export interface OpenItem {
  readonly section: string | null;
  readonly code: string | null;
  readonly content: string;
  readonly cells: ItemCells;
  readonly source: ItemSource;
  readonly doubts: readonly RowDoubt[];
  /** The cell of its content: it may reach down over rows that say more of the item. */
  readonly contentCell: GridCell | null;
}

/** A row of the table's body with the columns by which it was read. */
export interface BodyRow {
  readonly filled: FilledRow;
  readonly shape: RowShape;
  readonly columns: readonly GridColumn[];
}

/** The document's text, and the table in it. */
export interface Place {
  readonly text: string;
  readonly table: Table;
}

/** Where the content stands; where there is none, the first words of the row. */
function sourceOf(
  { text, table }: Place,
  { row, filled }: FilledRow,
  content: readonly GridCell[],
  words: string,
): ItemSource {
  const place = { paragraph: null, sheet: table.sheet, table: table.number, row: row.number };
  const printed = content.map(textOf);
  const cut = printed.join(' ').length - words.length;
  const lines = printed.map((line, index) => (index === 0 ? line.slice(cut) : line));
  const [cell] = content;
  if (cell && words !== '') return { ...quoteFrom(text, cell.offset, lines), ...place };
  const first = filled.flatMap(({ cells }) => cells).find((one) => one.lines.length > 0);
  return { ...quoteFrom(text, first?.offset ?? 0, first?.lines ?? []), ...place };
}

/** The item that a row begins. @param above the item before it in the table */
export function openItem(
  place: Place,
  body: BodyRow,
  section: string | null,
  above: OpenItem | null,
): OpenItem {
  const { filled, shape, columns } = body;
  const content = inRole(filled, 'content').flatMap((column) => column.cells);
  const cells = itemCells(filled, above?.cells ?? null);
  return {
    section,
    code: shape.code,
    content: shape.words,
    cells,
    source: sourceOf(place, filled, content, shape.words),
    doubts: rowDoubts(place.table, filled, columns, cells),
    contentCell: content[0] ?? null,
  };
}

const ownOnly = (filled: FilledRow): FilledRow => ({
  ...filled,
  filled: filled.filled.filter(({ own }) => own),
});

/** The item with what a row says that its content reaches down to. */
export function withRest(item: OpenItem, { table }: Place, { filled, columns }: BodyRow): OpenItem {
  const own = ownOnly(filled);
  const cells = itemCells(own, item.cells);
  return {
    ...item,
    cells: joinedCells(item.cells, cells, '\n'),
    doubts: [...item.doubts, ...rowDoubts(table, own, columns, cells)],
  };
}

/** The item with a row that goes on in the middle of its sentences. */
export function withWrapped(item: OpenItem, { table }: Place, { filled, shape }: BodyRow): OpenItem {
  return {
    ...item,
    content: `${item.content} ${shape.words}`.trim(),
    cells: joinedCells(item.cells, itemCells(ownOnly(filled), null), ' '),
    doubts: [...item.doubts, joinedDoubt(table, filled.row.number)],
  };
}

const orNull = (words: string): string | null => (words === '' ? null : words);

export function closed({ section, code, content, cells, source, doubts }: OpenItem): TableRow {
  const { lead, coordinating, timeline, notes } = cells;
  return {
    section,
    cells: {
      code,
      content: orNull(content),
      lead: orNull(lead),
      coordinating: orNull(coordinating),
      timeline: orNull(timeline),
    },
    notes: orNull(notes.join('; ')),
    source,
    doubts,
  };
}
