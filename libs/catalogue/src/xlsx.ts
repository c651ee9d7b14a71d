import writeExcelFile from 'write-excel-file/node';
import { COLUMNS, type Column } from './columns.ts';
import type { Cells } from './read-agency-list.ts';

/** In characters. */
const WIDTHS: Readonly<Record<Column, number>> = {
  code: 34,
  name: 48,
  kind: 12,
  from: 12,
  to: 12,
  basis: 40,
  aliases: 40,
  parent: 24,
  successors: 60,
};

/** A workbook of one sheet, its headings bold and always in sight; all cells are text, so that none is a formula. */
export async function xlsxBytes(cells: Cells): Promise<Uint8Array> {
  const rows = cells.map((row, index) =>
    row.map((value) =>
      value === ''
        ? null
        : { value, type: String, format: '@', ...(index === 0 ? { fontWeight: 'bold' as const } : {}) },
    ),
  );
  const options = {
    sheet: 'Cơ quan',
    stickyRowsCount: 1,
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
  };
  return await writeExcelFile(rows, options).toBuffer();
}
