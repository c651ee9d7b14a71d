import type { ItemSource } from '#domain/document/plan-document';

/** What a column of a plan's table holds; `other` is a column that a plan does not use (notes, products). */
export type ColumnRole = 'code' | 'content' | 'lead' | 'coordinating' | 'timeline' | 'other';

/** A cell that a draft is made from, by its column. */
export type CellRole = Exclude<ColumnRole, 'other'>;

/** Something that a reader could not decide about a row; `about` is the field in question. */
export interface RowDoubt {
  readonly about: string;
  readonly text: string;
}

/**
 * One item's row of a plan's table: where every reader (text, DOCX, XLSX) ends and the draft begins.
 * Cells are plain text; lines within a cell that may be entries of their own are kept apart by `\n`.
 */
export interface TableRow {
  /** The nearest heading above the row, as printed. */
  readonly section: string | null;
  /** Null where the table has no such cell, or the reader could not tell. */
  readonly cells: Readonly<Record<CellRole, string | null>>;
  /** Other columns that say something, each as "Heading: words", parted by "; ". */
  readonly notes: string | null;
  readonly source: ItemSource;
  readonly doubts: readonly RowDoubt[];
}
