import { readTimeline } from '#domain/timeline/read-timeline';
import { startsBody } from '../bodies/body-names.ts';
import type { Table } from '../content/content.ts';
import { roleOfHeading } from './column-roles.ts';
import { fillRow, inRole, linesIn, wordsIn } from './filled-row.ts';
import type { GridHeader } from './grid-header.ts';
import { headerAt, isCountHeader, isNumberRow } from './grid-header.ts';
import type { LaidOutRow } from './laid-out-rows.ts';
import { layOut, linesOf, ownCells, textOf } from './laid-out-rows.ts';
import type { BodyRow } from './open-item.ts';
import { shapeOf } from './row-shape.ts';

/** A table of a plan, or a part of one, before its rows are understood. */
export interface PlanTable {
  readonly table: Table;
  readonly header: GridHeader;
  /** Whether it goes on with the columns of the table before it. */
  readonly continues: boolean;
  /** The lines above its header. */
  readonly above: readonly string[];
  readonly body: readonly BodyRow[];
  /** Rows of another table below it in the same grid, its header included. */
  readonly others: readonly LaidOutRow[];
  /** Numbers of hidden rows that say something. */
  readonly hidden: readonly number[];
}

const ANY_PLAN = { from: null, to: null };
/** Rows that tell whether a table without a header goes on with the one before it. */
const ROWS_TO_TELL = 20;

function bodyRow(row: LaidOutRow, { columns }: GridHeader): BodyRow {
  const filled = fillRow(row, columns);
  return { filled, shape: shapeOf(filled), columns };
}

/** The rows below a header. A header that is repeated, or names the columns anew, is none of them. */
function bodyOf(rows: readonly LaidOutRow[], first: GridHeader): Pick<PlanTable, 'body' | 'others'> {
  const body: BodyRow[] = [];
  const others: LaidOutRow[] = [];
  let header: GridHeader | null = first;
  for (let at = 0; at < rows.length;) {
    const again = headerAt(rows, at, false);
    const row = rows[at] as LaidOutRow;
    if (again) header = again;
    else if (isCountHeader(row)) header = null;
    if (header === null) others.push(row);
    else if (!again) body.push(bodyRow(row, header));
    at += again?.rows ?? 1;
  }
  return { body, others };
}

const widthOf = (rows: readonly LaidOutRow[]): number =>
  rows.reduce(
    (most, { row }) => row.cells.reduce((end, cell) => Math.max(end, cell.column + cell.columns), most),
    0,
  );

/** Whether some row reads as an item under these columns. */
function readsAsItems(rows: readonly LaidOutRow[], header: GridHeader): boolean {
  return rows.slice(0, ROWS_TO_TELL).some((row) => {
    const filled = fillRow(row, header.columns);
    const [lead = ''] = linesIn(inRole(filled, 'lead'));
    const time = wordsIn(filled, 'timeline');
    const isItem = startsBody(lead) || (time !== '' && readTimeline(time, ANY_PLAN).kind !== 'unclear');
    return wordsIn(filled, 'content') !== '' && isItem;
  });
}

/** Whether a table without a header of its own goes on with the columns of another. */
function goesOnWith(rows: readonly LaidOutRow[], header: GridHeader | null): header is GridHeader {
  if (header === null) return false;
  const fits = rows.some(({ cells }) => cells.length === header.columns.length - 1);
  const isAsWide = widthOf(rows) === header.columns.at(-1)?.from;
  return (isAsWide || fits) && readsAsItems(rows, header);
}

/** Rows in which the header of a table is looked for that is none of a plan. */
const ROWS_OF_HEADER = 10;

/** Whether a table that is none of a plan numbers its rows and names who leads them: indicators with who is charged. */
export const chargesBodies = (table: Table): boolean =>
  layOut(table)
    .slice(0, ROWS_OF_HEADER)
    .some(
      (row) => isCountHeader(row) && ownCells(row).some((cell) => roleOfHeading(textOf(cell)) === 'lead'),
    );

/**
 * Takes a table for one of a plan where it has such a header, or goes on with the table before it.
 * @param before the header of the plan's table before it
 */
export function planTable(table: Table, before: GridHeader | null): PlanTable | null {
  const laidOut = layOut(table);
  const rows = laidOut.filter(({ row }) => !row.hidden);
  const start = rows.findIndex((_row, at) => headerAt(rows, at, true) !== null);
  // A header further down a table that goes on names the columns anew.
  const goesOn = start !== 0 && goesOnWith(start < 0 ? rows : rows.slice(0, start), before);
  const own = goesOn || start < 0 ? null : headerAt(rows, start, true);
  const header = goesOn ? before : own;
  if (header === null) return null;
  const begin = own === null ? Number(isNumberRow(rows[0])) : start + own.rows;
  const top = own === null ? 0 : (rows[start]?.row.number ?? 0);
  return {
    table,
    header,
    continues: own === null,
    above: own === null ? [] : rows.slice(0, start).flatMap(({ row }) => linesOf(row)),
    ...bodyOf(rows.slice(begin), header),
    hidden: laidOut
      .filter((one) => one.row.hidden && one.row.number > top && ownCells(one).length > 0)
      .map(({ row }) => row.number),
  };
}
