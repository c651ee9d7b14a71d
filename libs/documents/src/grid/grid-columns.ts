import type { GridCell } from '../content/content.ts';
import type { ColumnRole } from '../table-row.ts';
import { isOfBudget, namesLead, roleOfHeadings } from './column-roles.ts';
import type { LaidOutRow } from './laid-out-rows.ts';
import { isFilled, ownCells, textOf, WIDEST_PLAN } from './laid-out-rows.ts';
import { isNumber } from './row-code.ts';

/** A column of the table as its header parts it; it may take several columns of the grid. */
export interface GridColumn {
  readonly from: number;
  /** The column of the grid after its last one. */
  readonly to: number;
  readonly role: ColumnRole;
  /** Headings over it, topmost first; none over what stands right of the header. */
  readonly headings: readonly string[];
}

/** The cells over one column of the grid, topmost first. */
function cellsOver(header: readonly LaidOutRow[], column: number): GridCell[] {
  const over = header.flatMap(({ cells }) =>
    cells
      .map(({ cell }) => cell)
      .filter((cell) => cell.column <= column && column < cell.column + cell.columns),
  );
  return [...new Set(over)];
}

export type Headed = Pick<GridColumn, 'from' | 'to' | 'headings'>;

/** Parts the columns of the grid where the lowest cell of the header changes. */
export function headedColumns(header: readonly LaidOutRow[]): Headed[] {
  const columns: (Headed & { lowest: GridCell | undefined; to: number })[] = [];
  const width = Math.max(...header.flatMap(({ row }) => row.cells.map((cell) => cell.column + cell.columns)));
  for (let column = 0; column < Math.min(width, WIDEST_PLAN); column += 1) {
    const over = cellsOver(header, column);
    const lowest = over.at(-1);
    const last = columns.at(-1);
    if (last && last.lowest === lowest) last.to = column + 1;
    else {
      const headings = over.filter(isFilled).map(textOf);
      columns.push({ from: column, to: column + 1, headings, lowest });
    }
  }
  return columns.map(({ from, to, headings }) => ({ from, to, headings }));
}

/** How many of the rows say something in the column. */
function fillOf({ from, to }: Headed, rows: readonly LaidOutRow[]): number {
  return rows.filter((row) => ownCells(row).some(({ column }) => column >= from && column < to)).length;
}

/** Which of several columns of one role is the one: the others are kept as notes. */
function chosen(
  role: ColumnRole,
  columns: readonly (Headed & { role: ColumnRole | null })[],
  body: readonly LaidOutRow[],
) {
  const same = columns.filter((column) => column.role === role);
  if (same.length < 2) return same;
  if (role === 'code') return same.slice(0, 1);
  // "Nhóm nhiệm vụ" merged over many rows stands beside the tasks themselves.
  if (role === 'content')
    return [same.reduce((most, one) => (fillOf(one, body) > fillOf(most, body) ? one : most))];
  if (role === 'lead') {
    const explicit = same.filter(({ headings }) => headings.some(namesLead));
    return explicit.length > 0 ? explicit : same;
  }
  // "Bắt đầu" and "Kết thúc" under one heading belong together; "Thời gian trình" beside it does not.
  const [first] = same;
  return role === 'timeline' ? same.filter(({ headings }) => headings[0] === first?.headings[0]) : same;
}

/** The first column, where its heading is none that is known and all that stands in it are numbers of rows. */
function isOfNumbers({ from, to }: Headed, body: readonly LaidOutRow[]): boolean {
  const cells = body.flatMap((row) => ownCells(row).filter(({ column }) => column >= from && column < to));
  const numbers = cells.filter((cell) => cell.columns === to - from).map(textOf);
  return numbers.length > 0 && numbers.every((words) => isNumber(words));
}

const ROLES = ['code', 'content', 'lead', 'coordinating', 'timeline'] as const;

/** Gives each column its role. @param body the first rows below the header */
export function withRoles(headed: readonly Headed[], body: readonly LaidOutRow[]): GridColumn[] {
  const columns = headed.map((column) => ({ ...column, role: roleOfHeadings(column.headings) }));
  const [first] = columns;
  const isCounted = columns.some(({ role }) => role === 'code');
  if (first?.role === null && !isCounted && isOfNumbers(first, body)) first.role = 'code';
  const taken = new Set(ROLES.flatMap((role) => chosen(role, columns, body)));
  const settled = columns.map((column) => ({ ...column, role: taken.has(column) ? column.role : null }));
  const has = (role: ColumnRole): boolean => settled.some((column) => column.role === role);
  // With number, lead and time a plan is told: the unknown words after the number head what is to be done.
  const unknown = columns.findIndex(
    ({ role, headings }, index) =>
      role === null && headings.length > 0 && columns[index - 1]?.role === 'code',
  );
  const inferred = !has('content') && has('lead') && has('timeline') ? unknown : -1;
  return settled.map((column, index) => ({
    ...column,
    role: index === inferred ? 'content' : (column.role ?? 'other'),
  }));
}

/** Whether a table with these columns is one of a plan. */
export function isPlan(columns: readonly GridColumn[]): boolean {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (!has('content')) return false;
  const budget = columns.some(({ headings }) => headings.some(isOfBudget));
  return has('lead') || has('coordinating') || (has('timeline') && !budget);
}

/** What stands right of the header has no heading, and is kept as a note. */
export const beyond = (columns: readonly GridColumn[]): GridColumn => ({
  from: columns.at(-1)?.to ?? 0,
  to: Number.POSITIVE_INFINITY,
  role: 'other',
  headings: [],
});
