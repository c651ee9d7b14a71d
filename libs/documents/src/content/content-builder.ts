import { plainText } from '#domain/document/plain-text';
import { tooComplex } from '../formats/refusals.ts';
import type { Block, Content, GridCell, GridRow, Paragraph, Table } from './content.ts';

export type NewCell = Omit<GridCell, 'offset' | 'lines'> & { readonly lines: readonly string[] };
export type NewRow = Omit<GridRow, 'cells'> & { readonly cells: readonly NewCell[] };

/** In UTF-16 units. A plan with thousands of items stays under a million. */
const LONGEST_TEXT = 5_000_000;
/** Paragraphs and cells. */
const MOST_PARTS = 300_000;

/** Gathers what a format's reader finds, in reading order, and keeps the text with every place in it. */
export class ContentBuilder {
  readonly #blocks: Block[] = [];
  readonly #parts: string[] = [];
  readonly #paragraphs: number[] = [];
  readonly #headers: string[] = [];
  #length = 0;
  #added = 0;
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

  table(table: Omit<Table, 'kind' | 'number' | 'rows'>, rows: readonly NewRow[]): void {
    this.#tables += 1;
    const placed = rows.map((row) => ({ ...row, cells: row.cells.map((cell) => this.#cell(cell)) }));
    this.#blocks.push({ kind: 'table', number: this.#tables, ...table, rows: placed });
  }

  /** Adds a line of a page header, which is no part of the text. */
  header(raw: string): void {
    const text = plainText(raw);
    if (text === '') return;
    this.#count(text.length);
    this.#headers.push(text);
  }

  build(): Content {
    return {
      format: this.#format,
      blocks: this.#blocks,
      text: this.#parts.join(' '),
      paragraphs: this.#paragraphs,
      ...(this.#headers.length > 0 && { headers: this.#headers }),
    };
  }

  #cell(cell: NewCell): GridCell {
    const lines = cell.lines.map(plainText).filter((line) => line !== '');
    return { ...cell, lines, offset: this.#add(lines) };
  }

  /** Where the lines begin. */
  #add(lines: readonly string[]): number {
    const at = this.#length === 0 ? 0 : this.#length + 1;
    const text = lines.join(' ');
    this.#count(text.length);
    if (lines.length === 0) return at;
    this.#parts.push(text);
    this.#paragraphs.push(at);
    this.#length = at + text.length;
    return at;
  }

  #count(length: number): void {
    this.#added += 1;
    if (this.#length + length > LONGEST_TEXT)
      throw tooComplex('tệp có quá 5 triệu ký tự', 'it has over 5 million characters');
    if (this.#added > MOST_PARTS)
      throw tooComplex(
        `tệp có quá ${MOST_PARTS} đoạn và ô`,
        `it has over ${MOST_PARTS} paragraphs and cells`,
      );
  }
}
