import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Cells } from './read-agency-list.ts';

/** What a spreadsheet would take for a formula is kept as text by an apostrophe before it. */
const FORMULA = /^'*[=+\-@\t\r]/u;
const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** CSV in UTF-8 with a byte order mark, which tells spreadsheets the encoding. */
export const csvText = (cells: Cells): string =>
  stringify(
    cells.map((row) => row.map(guarded)),
    { bom: true, record_delimiter: '\r\n' },
  );

/** Spreadsheets of this country often part cells by semicolons: the headings tell which it is. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const line = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const count = (sign: string): number => line.split(sign).length;
  return (['\t', ';'] as const).find((sign) => count(sign) > count(',')) ?? ',';
}

/**
 * The cells of a CSV file, whichever of `,` `;` and tab parts them.
 * @throws CsvTextError where a quote is not closed
 */
export function csvCells(text: string): Cells {
  const bare = text.replace(/^\uFEFF/u, '');
  try {
    const options = { delimiter: delimiterOf(bare), relax_column_count: true } as const;
    const rows: string[][] = parse(bare, options);
    return rows.map((row) => row.map(unguarded));
  } catch (error) {
    throw new CsvTextError(error);
  }
}

/** The text is no CSV: a quote is not closed, or stands where none may. */
export class CsvTextError extends Error {
  readonly code = 'csv-invalid';
  readonly advice = {
    vi: 'Tệp CSV có dấu ngoặc kép đặt sai hoặc chưa đóng. Hãy lưu lại từ bảng tính dạng CSV UTF-8.',
    en: 'A quote of the CSV file is misplaced or not closed. Save it again from the spreadsheet as CSV UTF-8.',
  };

  constructor(cause: unknown) {
    super('a quote of the CSV file is misplaced or not closed', { cause });
    this.name = 'CsvTextError';
  }
}
