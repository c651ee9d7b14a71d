import type { NewCell, NewRow } from '../../content/content-builder.ts';
import { tooComplex } from '../refusals.ts';
import type { XmlElement } from '../xml/xml-element.ts';

interface OpenCell {
  readonly column: number;
  columns: number;
  rows: number;
  merge: 'none' | 'restart' | 'continue';
  /** Only shown as part of the cell to its left. */
  joinsLeft: boolean;
  lines: string[];
}

interface OpenRow {
  hidden: boolean;
  header: boolean;
  deleted: boolean;
  /** The column at which the next cell begins. */
  next: number;
  readonly cells: OpenCell[];
  /** The cells that a cell below may continue, by column. */
  readonly merged: Map<number, OpenCell>;
}

/** Word allows 63. */
const MOST_COLUMNS = 63;
const MOST_CELLS = 250_000;

/** Builds the grid of a table from its rows and cells in reading order. */
export class TableBuilder {
  readonly #rows: (OpenRow & { readonly number: number })[] = [];
  #above: ReadonlyMap<number, OpenCell> = new Map();
  #cells = 0;
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;

  /** Whether what is read now can be seen. */
  get isShown(): boolean {
    return this.#cell !== null && !this.#row?.deleted && !this.#joined(this.#cell);
  }

  get rows(): NewRow[] {
    return this.#rows.map(({ number, hidden, header, cells }) => ({
      number,
      hidden,
      header,
      cells: cells.map(({ column, columns, rows, lines }): NewCell => ({ column, columns, rows, lines })),
    }));
  }

  beginRow(): void {
    this.#row = { hidden: false, header: false, deleted: false, next: 0, cells: [], merged: new Map() };
  }

  /** @param element a property of the row */
  describeRow(element: XmlElement): void {
    if (!this.#row) return;
    if (element.name === 'w:hidden') this.#row.hidden = element.isOn('w:val');
    if (element.name === 'w:tblHeader') this.#row.header = element.isOn('w:val');
    if (element.name === 'w:gridBefore') this.#row.next = element.integer('w:val', 0, { to: MOST_COLUMNS });
    if (element.name === 'w:del') this.#row.deleted = true;
  }

  beginCell(): void {
    if (!this.#row) return;
    if (this.#row.cells.length >= MOST_COLUMNS)
      throw tooComplex(`bảng có quá ${MOST_COLUMNS} cột`, `a table has over ${MOST_COLUMNS} columns`);
    this.#cells += 1;
    if (this.#cells > MOST_CELLS)
      throw tooComplex(`bảng có quá ${MOST_CELLS} ô`, `a table has over ${MOST_CELLS} cells`);
    this.#cell = { column: this.#row.next, columns: 1, rows: 1, merge: 'none', joinsLeft: false, lines: [] };
  }

  /** @param element a property of the cell */
  describeCell(element: XmlElement): void {
    if (!this.#cell) return;
    if (element.name === 'w:gridSpan')
      this.#cell.columns = element.integer('w:val', 1, { from: 1, to: MOST_COLUMNS });
    if (element.name === 'w:vMerge')
      this.#cell.merge = element.attribute('w:val') === 'restart' ? 'restart' : 'continue';
    if (element.name === 'w:hMerge') this.#cell.joinsLeft = element.attribute('w:val') !== 'restart';
  }

  write(lines: readonly string[]): void {
    for (const line of lines) if (line.trim() !== '') this.#cell?.lines.push(line);
  }

  endCell(): void {
    const [row, cell] = [this.#row, this.#cell];
    this.#cell = null;
    if (!row || !cell || row.deleted) return;
    row.next += cell.columns;
    const left = row.cells.at(-1);
    if (cell.joinsLeft && left) left.columns += cell.columns;
    else this.#place(row, cell);
  }

  /** @returns whether the row is part of the table */
  endRow(): boolean {
    const row = this.#row;
    this.#row = null;
    if (!row || row.deleted) return false;
    this.#above = row.merged;
    this.#rows.push({ ...row, number: this.#rows.length + 1 });
    return true;
  }

  #joined(cell: OpenCell): boolean {
    return cell.joinsLeft || (cell.merge === 'continue' && this.#above.has(cell.column));
  }

  #place(row: OpenRow, cell: OpenCell): void {
    const above = cell.merge === 'continue' ? this.#above.get(cell.column) : undefined;
    if (above) above.rows += 1;
    else row.cells.push(cell);
    if (cell.merge !== 'none') row.merged.set(cell.column, above ?? cell);
  }
}
