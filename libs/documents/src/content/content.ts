/** A paragraph outside tables; of a plain text file, a line. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Plain text, with the number or bullet that Word shows before it. Never empty. */
  readonly text: string;
  /**
   * 1-based, in the document (of a plain text file: the line's number). Paragraphs without text don't count; each line
   * of a paragraph with line breaks is a block of its own with the same number.
   */
  readonly number: number;
  /** Where it begins in the document's text. */
  readonly offset: number;
}

/** A cell at its upper left place in the grid; merged cells are one cell that spans several columns or rows. */
export interface GridCell {
  /** 0-based. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** Its paragraphs and line breaks, each plain text; none where it is empty. */
  readonly lines: readonly string[];
  /** Where its first line begins in the document's text; further lines follow, each after one space. */
  readonly offset: number;
  /** A formula without a kept result, or one that failed: what it would show is not known. */
  readonly unknownResult?: boolean;
}

export interface GridRow {
  /** 1-based: in the table, or in the sheet. */
  readonly number: number;
  readonly hidden: boolean;
  /** Marked by Word as repeated on each page. */
  readonly header: boolean;
  /** By column; places that a cell of a row above covers are left out, and of a sheet those that are empty. */
  readonly cells: readonly GridCell[];
}

/**
 * A table that kept its grid, or the used part of a sheet. A table within a cell is text of that cell. Empty rows of a
 * sheet are left out, but for those that a merged cell covers.
 */
export interface Table {
  readonly kind: 'table';
  /** 1-based, in the document. */
  readonly number: number;
  readonly sheet: string | null;
  readonly hidden: boolean;
  /** 0-based columns of a sheet that are hidden, though their cells are given; absent where there are none. */
  readonly hiddenColumns?: readonly number[];
  readonly rows: readonly GridRow[];
}

export type Block = Paragraph | Table;

/** What every format is opened as: its blocks in reading order, and the text in which they stand. */
export interface Content {
  readonly format: 'txt' | 'docx' | 'xlsx';
  readonly blocks: readonly Block[];
  /** NFC with single spaces. */
  readonly text: string;
  /** Where each paragraph and each cell begins in the text. */
  readonly paragraphs: readonly number[];
  /** What stands at the top or foot of pages, plain text; it is no part of the text. */
  readonly headers?: readonly string[];
}
