import { plainText } from '#domain/document/plain-text';
import { COLUMNS, type Column, columnHeaded, HEADINGS, NEEDED_COLUMNS } from './columns.ts';
import { joinRows } from './join-rows.ts';
import { type ListRow, RowReader } from './list-row.ts';
import type { ListedAgency } from './listed-agency.ts';
import { rowError, type RowError } from './row-error.ts';

/** Rows of a sheet or of a CSV file, from the first on; each the texts of its cells. */
export type Cells = readonly (readonly string[])[];

/** An agency with the row in which the list first names it. */
export interface ReadAgency extends ListedAgency {
  readonly row: number;
}

/** All or nothing: with errors there are no agencies. */
export interface ReadList {
  readonly agencies: readonly ReadAgency[];
  readonly errors: readonly RowError[];
}

/** Above the headings there may be a title. */
const ROWS_BEFORE_HEADINGS = 20;
const MOST_ROWS = 5_000;

const isBlank = (row: readonly string[]): boolean => row.every((cell) => plainText(cell) === '');

function headingsOf(cells: Cells): {
  readonly at: number;
  readonly columns: readonly (Column | undefined)[];
} {
  const rows = cells.slice(0, ROWS_BEFORE_HEADINGS).map((row) => row.map(columnHeaded));
  const known = rows.map((row) => new Set(row.filter((column) => column !== undefined)).size);
  const at = Math.max(0, known.indexOf(Math.max(0, ...known)));
  return { at, columns: rows[at] ?? [] };
}

/** Whether some row near the top is one of headings. */
export function hasHeadings(cells: Cells): boolean {
  const { columns } = headingsOf(cells);
  return NEEDED_COLUMNS.every((column) => columns.includes(column));
}

function readRow(
  row: readonly string[],
  number: number,
  columns: readonly (Column | undefined)[],
): RowReader {
  const named = COLUMNS.map((column) => [column, row[columns.indexOf(column)] ?? ''] as const);
  return new RowReader(number, Object.fromEntries(named));
}

/**
 * Reads a list of agencies, one row a dated name. Columns are found by their headings, in any order; what a list says
 * once of a body (its kind, the body above, successors) may stand in any of its rows.
 */
export function readAgencyList(cells: Cells): ReadList {
  const { at, columns } = headingsOf(cells);
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    return refused(missing.map((column) => rowError(at + 1, HEADINGS[column], 'column-missing')));
  }
  if (cells.length - at - 1 > MOST_ROWS)
    return refused([rowError(MOST_ROWS + at + 2, null, 'list-too-long')]);
  const readers = cells.flatMap((row, index) =>
    index <= at || isBlank(row) ? [] : [readRow(row, index + 1, columns)],
  );
  if (readers.length === 0) return refused([rowError(at + 1, null, 'list-empty')]);
  const rows: (ListRow | null)[] = readers.map((reader) => reader.read());
  const joined = joinRows(rows.filter((row) => row !== null));
  const errors = [...readers.flatMap((reader) => reader.errors), ...joined.errors];
  return errors.length > 0 ? refused(errors) : { agencies: joined.agencies, errors };
}

const refused = (errors: readonly RowError[]): ReadList => ({
  agencies: [],
  errors: errors.toSorted((one, other) => one.row - other.row),
});
