import { damaged } from '../damaged.ts';
import { tooComplex } from '../refusals.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { XmlHandler } from '../xml/read-xml.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import type { CellArea } from './cell-place.ts';
import { cellArea, cellPlace } from './cell-place.ts';
import type { CellValues } from './cell-value.ts';
import { MOST_ROWS, tooManyRows } from './most-rows.ts';
import { RichText } from './rich-text.ts';
import type { SheetRow } from './sheet-cells.ts';
import type { SheetPart } from './workbook.ts';

/** What a sheet holds. */
export interface Sheet {
  /** Ascending; only those that show something. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly CellArea[];
  readonly hiddenColumns: readonly number[];
  /** The codes of its page headers and footers. */
  readonly headers: readonly string[];
}

const MOST_CELLS = 250_000;
const MOST_MERGED = 100_000;
const LAST_COLUMN = 16_383;
/** Excel allows 255. */
const LONGEST_HEADER = 1_000;
const HEADERS = new Set(
  ['odd', 'even', 'first'].flatMap((pages) => [`x:${pages}Header`, `x:${pages}Footer`]),
);

/** @throws UnreadableDocumentError when it is damaged or has more rows and cells than a plan */
export function readSheet(archive: Archive, sheet: SheetPart, values: CellValues): Sheet {
  const reading = new SheetReading(sheet.name, values);
  readXml(archive, sheet.part, reading);
  return reading;
}

class SheetReading implements XmlHandler, Sheet {
  readonly rows: SheetRow[] = [];
  readonly merged: CellArea[] = [];
  readonly hiddenColumns: number[] = [];
  readonly headers: string[] = [];
  readonly #name: string;
  readonly #values: CellValues;
  readonly #inline = new RichText();
  #row: SheetRow = { number: 0, hidden: false, cells: new Map() };
  #column = -1;
  #cell = { type: '', style: 0, hasFormula: false, value: null as string | null };
  #cells = 0;
  /** What the text that comes now belongs to. */
  #within = '';

  constructor(name: string, values: CellValues) {
    this.#name = name;
    this.#values = values;
  }

  open(element: XmlElement): 'skip' | undefined {
    const { name } = element;
    this.#within = name;
    if (name === 'x:c') this.#beginCell(element);
    else if (name === 'x:v') this.#cell.value = '';
    else if (name === 'x:f') this.#cell.hasFormula = true;
    else if (name === 'x:row') this.#beginRow(element);
    else if (name === 'x:mergeCell') this.#merge(element);
    else if (name === 'x:col') this.#hideColumns(element);
    else if (HEADERS.has(name)) this.headers.push('');
    else if (name === 'x:extLst' || name === 'mc:AlternateContent') return 'skip';
    return this.#inline.open(element);
  }

  text(text: string): void {
    if (this.#within === 'x:v') this.#cell.value += text;
    else if (HEADERS.has(this.#within))
      this.headers[this.headers.length - 1] = (this.headers.at(-1) + text).slice(0, LONGEST_HEADER);
    else this.#inline.write(text);
  }

  close(name: string): void {
    this.#within = '';
    this.#inline.close(name);
    if (name === 'x:c') this.#endCell();
    if (name === 'x:row' && this.#row.cells.size > 0) this.#keepRow();
  }

  #beginRow(element: XmlElement): void {
    const number = element.integer('r', this.#row.number + 1, { from: 1, to: 1_048_576 });
    if (number <= this.#row.number) throw damaged(this.#name);
    this.#row = { number, hidden: isHidden(element), cells: new Map() };
    this.#column = -1;
  }

  #beginCell(element: XmlElement): void {
    const reference = element.attribute('r');
    const place = reference === undefined ? null : cellPlace(reference);
    const column = reference === undefined ? this.#column + 1 : place?.column;
    const fits = place === null ? reference === undefined : place.row === this.#row.number;
    if (column === undefined || !fits || column <= this.#column || column > LAST_COLUMN)
      throw damaged(this.#name);
    this.#column = column;
    this.#inline.clear();
    const type = element.attribute('t') ?? 'n';
    this.#cell = { type, style: element.integer('s', 0), hasFormula: false, value: null };
  }

  #endCell(): void {
    const shown = this.#values.show({ ...this.#cell, inline: this.#inline.text });
    if (shown === null) return;
    this.#cells += 1;
    if (this.#cells > MOST_CELLS)
      throw tooComplex(
        `trang “${this.#name}” có quá ${MOST_CELLS} ô`,
        `the sheet "${this.#name}" has over ${MOST_CELLS} cells`,
      );
    this.#row.cells.set(this.#column, shown);
  }

  #keepRow(): void {
    this.rows.push(this.#row);
    if (this.rows.length > MOST_ROWS) throw tooManyRows(this.#name);
  }

  #merge(element: XmlElement): void {
    const area = cellArea(element.attribute('ref') ?? '');
    if (area === null) throw damaged(this.#name);
    this.merged.push(area);
    if (this.merged.length > MOST_MERGED)
      throw tooComplex(
        `trang “${this.#name}” có quá ${MOST_MERGED} ô gộp`,
        `the sheet "${this.#name}" has over ${MOST_MERGED} merged cells`,
      );
  }

  #hideColumns(element: XmlElement): void {
    if (element.attribute('hidden') === undefined || !element.isOn('hidden')) return;
    const from = element.integer('min', 1, { from: 1 });
    const to = Math.min(element.integer('max', from), LAST_COLUMN + 1);
    if (this.hiddenColumns.length > LAST_COLUMN) return;
    for (let column = from; column <= to; column += 1) this.hiddenColumns.push(column - 1);
  }
}

/** Hidden by hand, by a filter, within a closed outline, or by having no height. */
function isHidden(row: XmlElement): boolean {
  const isMarked = row.attribute('hidden') !== undefined && row.isOn('hidden');
  return isMarked || (row.attribute('ht') !== undefined && Number(row.attribute('ht')) === 0);
}
