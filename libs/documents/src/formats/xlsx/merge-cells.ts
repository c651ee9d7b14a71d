import type { NewCell, NewRow } from '../../content/content-builder.ts';
import { tooComplex } from '../refusals.ts';
import type { CellArea, CellPlace } from './cell-place.ts';
import type { SheetRow, ShownCell } from './sheet-cells.ts';
import { MOST_ROWS, tooManyRows } from './most-rows.ts';

interface PlacedRow extends SheetRow {
  readonly spans: Map<number, { readonly columns: number; readonly rows: number }>;
}

/** Cells looked at for all merged areas: areas that don't overlap can't come near it. */
const MOST_VISITS = 20_000_000;
const NOTHING: ShownCell = { lines: [] };

/**
 * Lays merged areas over the rows of a sheet: the first cell spans the area, what the others hold is not shown. Rows
 * that an area covers are all there, so that a span counts rows of the sheet and of the list alike.
 */
export function mergeCells(rows: readonly SheetRow[], areas: readonly CellArea[]): NewRow[] {
  const used = lastUsed(rows);
  const within = areas.filter(({ from }) => from.column <= used.column).map((area) => clipped(area, used));
  const placed = withCovered(rows, within);
  let visits = 0;
  for (const area of within) {
    for (
      let at = indexFrom(placed, area.from.row);
      (placed[at]?.number ?? Infinity) <= area.to.row;
      at += 1
    ) {
      visits += 1 + placed[at]!.cells.size;
      if (visits > MOST_VISITS) throw tooComplex('bảng tính có quá nhiều ô gộp', 'too many merged cells');
      cover(placed[at]!, area);
    }
  }
  return placed.map(rowOf);
}

function lastUsed(rows: readonly SheetRow[]): CellPlace {
  let column = 0;
  for (const { cells } of rows) for (const at of cells.keys()) column = Math.max(column, at);
  return { row: rows.at(-1)?.number ?? 0, column };
}

const clipped = ({ from, to }: CellArea, used: CellPlace): CellArea => ({
  from,
  to: { row: Math.min(to.row, used.row), column: Math.min(to.column, used.column) },
});

function cover(row: PlacedRow, { from, to }: CellArea): void {
  const first = row.number === from.row ? row.cells.get(from.column) : undefined;
  for (const column of columnsWithin(row, from.column, to.column)) row.cells.delete(column);
  if (row.number !== from.row) return;
  row.cells.set(from.column, first ?? NOTHING);
  row.spans.set(from.column, { columns: to.column - from.column + 1, rows: to.row - from.row + 1 });
}

function columnsWithin(row: SheetRow, from: number, to: number): number[] {
  return [...row.cells.keys()].filter((column) => column >= from && column <= to);
}

/** The rows, with those between that only a merged area covers. */
function withCovered(rows: readonly SheetRow[], areas: readonly CellArea[]): PlacedRow[] {
  const tall = areas.filter(({ from, to }) => to.row > from.row).sort((a, b) => a.from.row - b.from.row);
  const placed: PlacedRow[] = [];
  let covered = 0;
  let next = 0;
  for (const row of rows) {
    const previous = placed.at(-1)?.number ?? row.number;
    for (let number = previous + 1; number <= Math.min(covered, row.number - 1); number += 1)
      place(placed, emptyRow(number));
    place(placed, { ...row, spans: new Map() });
    for (; next < tall.length && tall[next]!.from.row <= row.number; next += 1)
      if (tall[next]!.from.row === row.number) covered = Math.max(covered, tall[next]!.to.row);
  }
  return placed;
}

function place(placed: PlacedRow[], row: PlacedRow): void {
  placed.push(row);
  if (placed.length > MOST_ROWS) throw tooManyRows();
}

const emptyRow = (number: number): PlacedRow => ({
  number,
  hidden: false,
  cells: new Map(),
  spans: new Map(),
});

/** The first row whose number is not smaller. */
function indexFrom(rows: readonly SheetRow[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowOf({ number, hidden, cells, spans }: PlacedRow): NewRow {
  const byColumn = [...cells].sort(([a], [b]) => a - b);
  return {
    number,
    hidden,
    header: false,
    cells: byColumn.map(([column, cell]): NewCell => ({
      column,
      columns: 1,
      rows: 1,
      ...spans.get(column),
      ...cell,
    })),
  };
}
