import type { GridCell } from '../content/content.ts';
import { isCount, isOfMoney, LONGEST_HEADING, roleOfHeading } from './column-roles.ts';
import type { GridColumn } from './grid-columns.ts';
import { beyond, headedColumns, isPlan, withRoles } from './grid-columns.ts';
import type { LaidOutRow } from './laid-out-rows.ts';
import { ownCells, textOf } from './laid-out-rows.ts';

export interface GridHeader {
  readonly columns: readonly GridColumn[];
  /** How many rows it takes, that of column numbers included. */
  readonly rows: number;
  /** Whether it names a column of bodies: a table of times alone may be the agenda of a meeting. */
  readonly namesBodies: boolean;
  readonly namesTimes: boolean;
  /** Whether it names a column of money. */
  readonly namesMoney: boolean;
}

/** Most rows of a header; a cell that spans more of them reaches into the items. */
const MOST_ROWS = 4;
const FEWEST_CELLS = 2;
const FEWEST_KNOWN_LATER = 3;

/** Whether the cell stands under a part of the other. */
const isPartOf = (part: GridCell, whole: GridCell): boolean =>
  part.columns < whole.columns &&
  part.column >= whole.column &&
  part.column + part.columns <= whole.column + whole.columns;

/** Whether all that the row says stands under headings that span several columns: "Chủ trì" and "Phối hợp". */
function isSubHeader(row: LaidOutRow | undefined, above: readonly GridCell[]): boolean {
  const cells = row === undefined ? [] : ownCells(row);
  const wide = above.filter(({ columns }) => columns > 1);
  return (
    cells.length >= FEWEST_CELLS &&
    cells.every((cell) => textOf(cell).length <= LONGEST_HEADING && wide.some((over) => isPartOf(cell, over)))
  );
}

const COLUMN_NUMBER = /^\(?(?:(\d{1,2})|[A-Z])\)?(?: ?=.*)?$/u;

/** Whether the row numbers the columns: (1) (2) (3), or A B 1 2. */
export function isNumberRow(row: LaidOutRow | undefined): boolean {
  const cells = row === undefined ? [] : ownCells(row);
  const found = cells.map((cell) => COLUMN_NUMBER.exec(textOf(cell)));
  const numbers = found.flatMap((one) => (one?.[1] === undefined ? [] : [Number(one[1])]));
  const rising = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return cells.length > FEWEST_CELLS && found.every((one) => one !== null) && rising;
}

/** The rows of a header that begins at `at`, without that of column numbers. */
function headerRows(rows: readonly LaidOutRow[], at: number): LaidOutRow[] {
  const first = rows[at];
  if (first === undefined) return [];
  const cells = [...ownCells(first)];
  const spans = cells.map((cell) => cell.rows).filter((span) => span <= MOST_ROWS);
  const below = first.row.number + Math.max(1, ...spans);
  const found = rows.slice(at, at + MOST_ROWS).filter(({ row }) => row.number < below);
  found.slice(1).forEach((row) => cells.push(...ownCells(row)));
  for (let next = at + found.length; found.length < MOST_ROWS; next += 1) {
    const row = rows[next];
    if (row === undefined || !isSubHeader(row, cells)) break;
    found.push(row);
    cells.push(...ownCells(row));
  }
  return found;
}

/** Rows below a header that tell which of two columns of one kind is filled. */
const ROWS_TO_TELL = 200;

/** What the first cell of an item holds, and never that of a header: "7", "2.1.3", "IV.2". */
const NUMBER = /^\(?(?:[IVXLC\p{L}]{1,5}\.)?\d+(?:[.\d]*\p{Ll}?)[.)]?$/u;

/** Whether the row begins as a header does, of the plan's table or another: with "STT". */
export function isCountHeader(row: LaidOutRow | undefined): boolean {
  const cells = row === undefined ? [] : ownCells(row);
  return cells.length >= FEWEST_CELLS && isCount(textOf(cells[0] as GridCell));
}

/** Whether the row may begin a header, by its own cells alone. Further down more must speak for it. */
function mayBegin(row: LaidOutRow | undefined, isFirst: boolean): boolean {
  const cells = row === undefined ? [] : ownCells(row);
  if (cells[0] && NUMBER.test(textOf(cells[0]))) return false;
  const known = cells.filter((cell) => !['other', null].includes(roleOfHeading(textOf(cell))));
  const isEnough = isFirst || isCountHeader(row) ? FEWEST_CELLS : FEWEST_KNOWN_LATER;
  return cells.length >= FEWEST_CELLS && known.length >= isEnough;
}

/**
 * The header of a plan's table that begins in the row at `at`, or null.
 * @param isFirst whether the table had no header before: the words of an item may look like one
 */
export function headerAt(rows: readonly LaidOutRow[], at: number, isFirst: boolean): GridHeader | null {
  if (!mayBegin(rows[at], isFirst)) return null;
  const header = headerRows(rows, at);
  const numbers = isNumberRow(rows[at + header.length]) ? 1 : 0;
  const taken = header.length + numbers;
  const columns = withRoles(headedColumns(header), rows.slice(at + taken, at + taken + ROWS_TO_TELL));
  if (!isPlan(columns)) return null;
  return {
    columns: [...columns, beyond(columns)],
    rows: taken,
    namesBodies: columns.some(({ role }) => role === 'lead' || role === 'coordinating'),
    namesTimes: columns.some(({ role }) => role === 'timeline'),
    namesMoney: columns.some(({ headings }) => headings.some(isOfMoney)),
  };
}
