import { plainText } from '#domain/document/plain-text';
import type { Block, Content, GridCell, GridRow, Paragraph, Table } from './content.ts';

type NewCell = Omit<GridCell, 'offset' | 'lines'> & { readonly lines: readonly string[] };
type NewRow = Omit<GridRow, 'cells'> & { readonly cells: readonly NewCell[] };

/** Gathers what a format's reader finds, in reading order, and keeps the text with every place in it. */
export class ContentBuilder {
  readonly #blocks: Block[] = [];
  readonly #parts: string[] = [];
  readonly #paragraphs: number[] = [];
  #length = 0;
  #tables = 0;
  #format: Content['format'];

  constructor(format: Content['format']) {
    this.#format = format;
  }

  /** Adds a paragraph; one without text is left out. @param number 1-based */
  paragraph(raw: string, number: number): void {
    const text = plainText(raw);
    if (text === '') return;
    const block: Paragraph = { kind: 'paragraph', text, number, offset: this.#add([text]) };
    this.#blocks.push(block);
  }

  table(table: Pick<Table, 'sheet' | 'hidden'>, rows: readonly NewRow[]): void {
    this.#tables += 1;
    const placed = rows.map((row) => ({ ...row, cells: row.cells.map((cell) => this.#cell(cell)) }));
    this.#blocks.push({ kind: 'table', number: this.#tables, ...table, rows: placed });
  }

  build(): Content {
    return {
      format: this.#format,
      blocks: this.#blocks,
      text: this.#parts.join(' '),
      paragraphs: this.#paragraphs,
    };
  }

  #cell(cell: NewCell): GridCell {
    const lines = cell.lines.map(plainText).filter((line) => line !== '');
    return { ...cell, lines, offset: this.#add(lines) };
  }

  /** Where the lines begin. */
  #add(lines: readonly string[]): number {
    const at = this.#length === 0 ? 0 : this.#length + 1;
    if (lines.length === 0) return at;
    const text = lines.join(' ');
    this.#parts.push(text);
    this.#paragraphs.push(at);
    this.#length = at + text.length;
    return at;
  }
}
