import type { GridCell, GridRow } from '../content/content.ts';
import type { ColumnRole } from '../table-row.ts';
import type { GridColumn } from './grid-columns.ts';
import type { LaidOutRow, PlacedCell } from './laid-out-rows.ts';
import { isFilled, textOf } from './laid-out-rows.ts';

/** What a row says in one column of its table. */
export interface FilledColumn {
  readonly column: GridColumn;
  readonly cells: readonly GridCell[];
  /** Whether a cell that begins in this row is among them. */
  readonly own: boolean;
}

/** A row by the columns of its header; only columns that say something. */
export interface FilledRow {
  readonly row: GridRow;
  readonly filled: readonly FilledColumn[];
  /** The cell of the row's own that spans the content and all that follows it: a title. */
  readonly title: GridCell | null;
}

const endOf = (cell: GridCell): number => cell.column + cell.columns;
const isOfItem = ({ role }: GridColumn): boolean => role !== 'code' && role !== 'other';

/** Whether some cell begins or ends within a column: Word's grid has more lines than the eye sees. */
function isOutOfLine(cells: readonly PlacedCell[], columns: readonly GridColumn[]): boolean {
  const edges = new Set(columns.flatMap(({ from, to }) => [from, to]));
  const last = columns.at(-1)?.from ?? 0;
  const isEdge = (at: number): boolean => at >= last || edges.has(at);
  return cells.some(({ cell }) => isFilled(cell) && !(isEdge(cell.column) && isEdge(endOf(cell))));
}

/** The column in which each cell stands: by place, or by count where the places do not fit. */
function columnIndexes(cells: readonly PlacedCell[], columns: readonly GridColumn[]): readonly number[] {
  const inHeader = columns.length - 1;
  const fits = ({ cell }: PlacedCell, at: number): boolean =>
    cell.column === columns[at]?.from && endOf(cell) === columns[at]?.to;
  if (cells.every(fits)) return cells.map((_cell, index) => index);
  if (cells.length === inHeader && isOutOfLine(cells, columns)) return cells.map((_cell, index) => index);
  let at = 0;
  return cells.map(({ cell }) => {
    while (at < inHeader && cell.column >= (columns[at]?.to ?? 0)) at += 1;
    return at;
  });
}

/** A title spans the content and every other column of an item, those of notes beside. */
function isTitle(cell: GridCell, columns: readonly GridColumn[]): boolean {
  const covered = columns.filter(({ from, to }) => from < endOf(cell) && to > cell.column);
  const ofItems = columns.filter(isOfItem);
  return ofItems.length > 1 && ofItems.every((column) => covered.includes(column));
}

/** Dots to be written over: the cell says nothing yet. */
const isToBeFilled = (cell: GridCell): boolean => /^[.…_\s]+$/u.test(textOf(cell));

/** Puts the cells of a row into the columns of the header. @param columns by place, the last one without an end */
export function fillRow({ row, cells }: LaidOutRow, columns: readonly GridColumn[]): FilledRow {
  const indexes = columnIndexes(cells, columns);
  const byColumn = new Map<number, { cells: GridCell[]; own: boolean }>();
  cells.forEach(({ cell, own }, index) => {
    const at = indexes[index] ?? 0;
    if (!isFilled(cell) || isToBeFilled(cell)) return;
    const column = byColumn.get(at) ?? { cells: [], own: false };
    column.cells.push(cell);
    column.own ||= own;
    byColumn.set(at, column);
  });
  const filled = [...byColumn].map(([at, found]) => ({ column: columns[at] as GridColumn, ...found }));
  return { row, filled, title: row.cells.find((cell) => isFilled(cell) && isTitle(cell, columns)) ?? null };
}

export const inRole = ({ filled }: FilledRow, role: ColumnRole): readonly FilledColumn[] =>
  filled.filter(({ column }) => column.role === role);

export const linesIn = (columns: readonly FilledColumn[]): readonly string[] =>
  columns.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));

/** The words of the row in the columns of one kind, as one line. */
export const wordsIn = (row: FilledRow, role: ColumnRole): string => linesIn(inRole(row, role)).join(' ');
