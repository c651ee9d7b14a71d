import type { GridCell, Table } from '../content/content.ts';

/** For each hidden column the first column right of it that is shown. */
function shownAfter(hidden: readonly number[]): ReadonlyMap<number, number> {
  const after = new Map<number, number>();
  for (const column of hidden.toSorted((one, other) => other - one))
    after.set(column, after.get(column + 1) ?? column + 1);
  return after;
}

/**
 * The table as its reader sees it: without the cells that stand in hidden columns alone. Of its hidden columns only
 * those are kept in which something stands.
 */
export function withoutHiddenColumns(table: Table): Table {
  if (table.hiddenColumns === undefined) return table;
  const after = shownAfter(table.hiddenColumns);
  const isShown = ({ column, columns }: GridCell): boolean => column + columns > (after.get(column) ?? 0);
  const telling = new Set<number>();
  const rows = table.rows.map((row) => {
    for (const cell of row.cells) if (!isShown(cell) && cell.lines.length > 0) telling.add(cell.column);
    return { ...row, cells: row.cells.filter(isShown) };
  });
  return { ...table, rows, hiddenColumns: [...telling].sort((one, other) => one - other) };
}
