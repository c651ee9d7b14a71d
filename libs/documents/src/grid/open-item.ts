import type { ItemSource } from '#domain/document/plan-document';
import type { GridCell, Table } from '../content/content.ts';
import { quoteFrom } from '../content/quote.ts';
import type { RowDoubt, TableRow } from '../table-row.ts';
import type { FilledRow } from './filled-row.ts';
import { inRole } from './filled-row.ts';
import type { GridColumn } from './grid-columns.ts';
import type { FurtherCells, ItemCells } from './item-cells.ts';
import { itemCells, joinedCells } from './item-cells.ts';
import { textOf } from './laid-out-rows.ts';
import { joinedDoubt, rowDoubts } from './row-doubts.ts';
import type { RowShape } from './row-shape.ts';

/** An item to which rows below may still add. */
export interface OpenItem {
  /** The table in which it begins. */
  readonly table: Table;
  readonly section: string | null;
  readonly code: string | null;
  readonly source: ItemSource;
  /** The cell of its content: it may reach down over rows that say more of the item. */
  readonly contentCell: GridCell | null;
  readonly cells: ItemCells;
  /** Parts of its content, and what further rows say of it. */
  readonly content: string[];
  readonly further: FurtherCells[];
  readonly doubts: RowDoubt[];
  /** Numbers of the rows that were joined to it as the rest of its sentences, by table. */
  readonly joined: Map<Table, number[]>;
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

const cellsOf = ({ cells, further }: OpenItem): ItemCells => joinedCells(cells, further);

/** The item that a row begins. @param above the item before it in the table */
export function openItem(
  place: Place,
  body: BodyRow,
  section: string | null,
  above: OpenItem | null,
): OpenItem {
  const { filled, shape, columns } = body;
  const content = inRole(filled, 'content').flatMap((column) => column.cells);
  const cells = itemCells(filled, above && cellsOf(above));
  return {
    table: place.table,
    section,
    code: shape.code,
    source: sourceOf(place, filled, content, shape.words),
    contentCell: content[0] ?? null,
    cells,
    content: shape.words === '' ? [] : [shape.words],
    further: [],
    doubts: [...rowDoubts(place.table, filled, columns, cells)],
    joined: new Map(),
  };
}

const ownOnly = (filled: FilledRow): FilledRow => ({
  ...filled,
  filled: filled.filled.filter(({ own }) => own),
});

/** Adds what a row says that the item's content reaches down to. */
export function addEntries(item: OpenItem, { table }: Place, { filled, columns }: BodyRow): void {
  const own = ownOnly(filled);
  const cells = itemCells(own, item.cells);
  item.further.push({ cells, as: 'entries' });
  item.doubts.push(...rowDoubts(table, own, columns, cells));
}

/** Adds a row that goes on in the middle of the item's sentences. */
export function addRest(item: OpenItem, { table }: Place, { filled, shape }: BodyRow): void {
  const rows = item.joined.get(table);
  if (rows) rows.push(filled.row.number);
  else item.joined.set(table, [filled.row.number]);
  if (shape.words !== '') item.content.push(shape.words);
  item.further.push({ cells: itemCells(ownOnly(filled), null), as: 'rest' });
}

const orNull = (words: string): string | null => (words === '' ? null : words);

/** The item as a row, when no row below adds to it any more. */
export function closed(item: OpenItem): TableRow {
  const { section, code, content, source, joined } = item;
  const { lead, coordinating, timeline, notes } = cellsOf(item);
  const doubts = [...item.doubts, ...[...joined].map(([table, rows]) => joinedDoubt(table, rows))];
  return {
    section,
    cells: {
      code,
      content: orNull(content.join(' ')),
      lead: orNull(lead),
      coordinating: orNull(coordinating),
      timeline: orNull(timeline),
    },
    notes: orNull(notes.join('; ')),
    source,
    doubts,
  };
}
