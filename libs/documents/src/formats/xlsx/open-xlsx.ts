import type { Content } from '../../content/content.ts';
import { ContentBuilder } from '../../content/content-builder.ts';
import type { OfficePackage } from '../package/open-package.ts';
import { readRelationships, targetsOf } from '../package/relationships.ts';
import { readCellFormats } from './cell-formats.ts';
import { CellValues } from './cell-value.ts';
import { mergeCells } from './merge-cells.ts';
import { MOST_ROWS, tooManyRows } from './most-rows.ts';
import { pageHeaderLines } from './page-header.ts';
import type { Sheet } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import type { SheetPart } from './workbook.ts';
import { readWorkbook } from './workbook.ts';

/**
 * Opens a workbook of Excel: each sheet that is not empty as a table, in the order of the tabs, and apart from them
 * the page headers.
 * @throws UnreadableDocumentError when it is damaged, too large or too complex
 */
export function openXlsx({ archive, main }: OfficePackage): Content {
  const builder = new ContentBuilder('xlsx');
  const workbook = readWorkbook(archive, main);
  const related = readRelationships(archive, main);
  const strings = readSharedStrings(archive, targetsOf(related, 'sharedStrings')[0]);
  const codeOf = readCellFormats(archive, targetsOf(related, 'styles')[0]);
  const values = new CellValues(strings, codeOf, workbook.from1904);
  let rows = 0;
  for (const part of workbook.sheets) {
    const sheet = readSheet(archive, part, values);
    rows += sheet.rows.length;
    if (rows > MOST_ROWS) throw tooManyRows(part.name);
    addSheet(builder, part, sheet);
  }
  return builder.build();
}

function addSheet(builder: ContentBuilder, { name, hidden }: SheetPart, sheet: Sheet): void {
  sheet.headers.flatMap(pageHeaderLines).forEach((line) => builder.header(line));
  if (sheet.rows.length === 0) return;
  const { hiddenColumns } = sheet;
  const table = { sheet: name, hidden, ...(hiddenColumns.length > 0 && { hiddenColumns }) };
  builder.table(table, mergeCells(sheet.rows, sheet.merged));
}
