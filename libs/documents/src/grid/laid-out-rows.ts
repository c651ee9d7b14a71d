import type { GridCell, GridRow, Table } from '../content/content.ts';

/** A cell as a row meets it: begun in the row itself, or reaching down from a row above. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly own: boolean;
}

/** A row with every cell that covers it, by column. */
export interface LaidOutRow {
  readonly row: GridRow;
  readonly cells: readonly PlacedCell[];
}

/** In columns. Merged cells right of it reach down no row: a hostile sheet may merge without end. */
export const WIDEST_PLAN = 256;

export const textOf = ({ lines }: GridCell): string => lines.join(' ');

/** Whether the cell says something, or would if its formula's result were known. */
export const isFilled = (cell: GridCell): boolean => cell.lines.length > 0 || cell.unknownResult === true;

/** The cells that begin in the row and say something. */
export const ownCells = ({ row }: LaidOutRow): readonly GridCell[] => row.cells.filter(isFilled);

/** Lays the merged cells of a table over all the rows that they span. Hidden rows are laid out too. */
export function layOut({ rows }: Table): readonly LaidOutRow[] {
  let reaching: { cell: GridCell; last: number }[] = [];
  return rows.map((row) => {
    reaching = reaching.filter(({ last }) => last >= row.number);
    const above = reaching.map(({ cell }) => ({ cell, own: false }));
    const own = row.cells.map((cell) => ({ cell, own: true }));
    for (const cell of row.cells)
      if (cell.rows > 1 && cell.column < WIDEST_PLAN)
        reaching.push({ cell, last: row.number + cell.rows - 1 });
    const cells = above.length === 0 ? own : [...own, ...above].sort((a, b) => a.cell.column - b.cell.column);
    return { row, cells };
  });
}

/** Every line of a row's own cells. */
export const linesOf = ({ cells }: GridRow): readonly string[] => cells.flatMap(({ lines }) => lines);
