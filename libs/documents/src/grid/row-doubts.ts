import { bilingual } from '../bilingual.ts';
import { startsBody } from '../bodies/body-names.ts';
import { goesOn, withoutBullet } from '../bodies/split-bodies.ts';
import type { GridCell, Table } from '../content/content.ts';
import type { ColumnRole, RowDoubt } from '../table-row.ts';
import type { FilledColumn, FilledRow } from './filled-row.ts';
import { inRole } from './filled-row.ts';
import type { GridColumn } from './grid-columns.ts';
import type { ItemCells } from './item-cells.ts';
import { columnLetters, rowList, tableEn, tableVi } from './table-place.ts';

/** The field that a column fills, as questions name it. */
const FIELD: Readonly<Record<ColumnRole, string>> = {
  code: 'code',
  content: 'content',
  lead: 'leads',
  coordinating: 'coordinating',
  timeline: 'timeline',
  other: 'notes',
};

function unknownResult(table: Table, row: number, role: ColumnRole, cell: GridCell): RowDoubt {
  const name = `${columnLetters(cell.column)}${row}`;
  const vi = `Ô ${name} (${tableVi(table)}) là công thức chưa có kết quả. Ô này ghi gì?`;
  const en = `Cell ${name} (${tableEn(table)}) is a formula without a kept result. What does it say?`;
  return { about: FIELD[role], text: bilingual(vi, en) };
}

const unknownResults = (table: Table, { row, filled }: FilledRow): RowDoubt[] =>
  filled.flatMap(({ column, cells }) =>
    cells
      .filter((cell) => cell.unknownResult === true)
      .map((cell) => unknownResult(table, row.number, column.role, cell)),
  );

/** A cell merged over the lead and the coordinating bodies: it is not said which of the two it means. */
function spread({ column, cells }: FilledColumn, columns: readonly GridColumn[]): RowDoubt[] {
  const over = cells.find((cell) =>
    columns.some(
      ({ role, from }) =>
        (role === 'lead' || role === 'coordinating') &&
        role !== column.role &&
        from >= column.to &&
        from < cell.column + cell.columns,
    ),
  );
  if (over === undefined) return [];
  const vi = `Ô “${over.lines.join(' ')}” trải trên cả hai cột chủ trì và phối hợp; được hiểu theo cột đầu. Có đúng không?`;
  const en =
    'One cell spans the columns of lead and coordinating bodies; it was read as the first. Is it right?';
  return [{ about: FIELD[column.role], text: bilingual(vi, en) }];
}

/** Lines of a cell that may be bodies of their own, though neither their words nor a bullet say so. */
function undecidedLines(role: 'lead' | 'coordinating', cell: string): RowDoubt[] {
  const lines = cell.split('\n');
  const undecided = lines.some(
    (line, index) =>
      index > 0 &&
      /^\p{Lu}/u.test(line) &&
      withoutBullet(line) === line &&
      !startsBody(line) &&
      !goesOn(lines[index - 1] ?? ''),
  );
  if (!undecided) return [];
  const listed = lines.map((line) => `“${line}”`).join(', ');
  const vi = `Các dòng ${listed} là tên một hay nhiều cơ quan?`;
  return [{ about: FIELD[role], text: bilingual(vi, 'Do these lines name one body or several?') }];
}

/** What the cells of an item's row leave open. @param cells as they were read from the row */
export function rowDoubts(
  table: Table,
  row: FilledRow,
  columns: readonly GridColumn[],
  cells: ItemCells,
): readonly RowDoubt[] {
  const bodies = [...inRole(row, 'lead'), ...inRole(row, 'coordinating')];
  return [
    ...unknownResults(table, row),
    ...bodies.flatMap((column) => spread(column, columns)),
    ...undecidedLines('lead', cells.lead),
    ...undecidedLines('coordinating', cells.coordinating),
  ];
}

/** Rows that go on in the middle of a sentence were joined to the item above them. */
export const joinedDoubt = (table: Table, rows: readonly number[]): RowDoubt => ({
  about: 'row',
  text: bilingual(
    `Dòng ${rowList(rows)} (${tableVi(table)}) không có số thứ tự và được hiểu là phần tiếp của nhiệm vụ này. Có đúng không?`,
    `Row ${rowList(rows)} (${tableEn(table)}) was read as the rest of this item. Is it right?`,
  ),
});
