import { type Cells, hasHeadings, readAgencyList, type ReadAgency } from '#catalogue/read-agency-list';
import { csvCells, CsvTextError } from '#catalogue/csv';
import type { Content, Table } from '#documents/content/content';
import { decodeText } from '#documents/formats/decode-text';
import { fileTypeOf } from '#documents/formats/file-type';
import { openContent } from '#documents/formats/open-content';
import { UnreadableDocumentError } from '#documents/unreadable-document.error';
import { ProblemException } from '../problem/problem.exception.ts';

/** The cells of a sheet at their own places, so that rows bear the numbers that the sheet shows. */
function cellsOf({ rows }: Table): Cells {
  const cells: string[][] = [];
  for (const row of rows) {
    const texts: string[] = [];
    for (const { column, lines } of row.cells) texts[column] = lines.join(' ');
    cells[row.number - 1] = Array.from(texts, (text) => text ?? '');
  }
  return Array.from(cells, (row) => row ?? []);
}

/** Of several sheets the first that has the headings of a list. */
function sheetOf({ blocks }: Content): Cells {
  const sheets = blocks.filter((block): block is Table => block.kind === 'table').map(cellsOf);
  return sheets.find(hasHeadings) ?? sheets[0] ?? [];
}

/** A workbook is a ZIP archive; any other list is CSV. */
function cellsIn(bytes: Uint8Array): Cells {
  const isWorkbook = fileTypeOf(bytes) === 'zip';
  return isWorkbook ? sheetOf(openContent(bytes, 'list.xlsx')) : csvCells(decodeText(bytes));
}

function unreadable(error: unknown): ProblemException {
  if (!(error instanceof UnreadableDocumentError || error instanceof CsvTextError)) throw error;
  const { code, advice } = error;
  return new ProblemException('agency-list-unreadable', { reason: code, advice });
}

/**
 * The agencies of a list that was sent, as CSV or as a workbook.
 * @throws ProblemException `agency-list-unreadable`, `agency-list-invalid` with its rows
 */
export function agenciesIn(bytes: Uint8Array): readonly ReadAgency[] {
  let cells: Cells;
  try {
    cells = cellsIn(bytes);
  } catch (error) {
    throw unreadable(error);
  }
  const { agencies, errors } = readAgencyList(cells);
  if (errors.length > 0) throw new ProblemException('agency-list-invalid', { errors });
  return agencies;
}
