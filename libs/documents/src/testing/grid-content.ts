import type { Content, GridRow, Table } from '../content/content.ts';
import { ContentBuilder } from '../content/content-builder.ts';

/** A cell as a test writes it: its words (lines parted by `\n`), and over how many columns and rows it is merged. */
export type CellSketch =
  | string
  | {
      readonly words: string;
      readonly columns?: number;
      readonly rows?: number;
      readonly unknown?: boolean;
    };
/** The cells that begin in a row, from the left on; places that a cell from above covers are skipped. */
export type RowSketch = readonly CellSketch[];

export interface TableSketch {
  readonly rows: readonly RowSketch[];
  readonly sheet?: string;
  readonly isHidden?: boolean;
  /** Numbers of hidden rows, 1-based. */
  readonly hidden?: readonly number[];
  /** 0-based. */
  readonly hiddenColumns?: readonly number[];
}

type NewRow = Parameters<ContentBuilder['table']>[1][number];

const wide = (words: string, columns: number): CellSketch => ({ words, columns });
const tall = (words: string, rows: number): CellSketch => ({ words, rows });
export const merged = { wide, tall };

/** Places the cells of each row in the grid. */
function placed(rows: readonly RowSketch[], hidden: readonly number[]): NewRow[] {
  const free: number[] = [];
  return rows.map((sketch, index) => {
    const number = index + 1;
    let column = 0;
    const cells = sketch.map((each) => {
      const {
        words,
        columns = 1,
        rows: span = 1,
        unknown,
      } = typeof each === 'string' ? { words: each } : each;
      while ((free[column] ?? 0) >= number) column += 1;
      const at = column;
      for (; column < at + columns; column += 1) free[column] = number + span - 1;
      const cell = { column: at, columns, rows: span, lines: words === '' ? [] : words.split('\n') };
      return unknown === true ? { ...cell, unknownResult: true } : cell;
    });
    return { number, hidden: hidden.includes(number), header: false, cells } satisfies Omit<
      GridRow,
      'cells'
    > & { cells: unknown };
  });
}

/** A document of paragraphs (strings) and tables, as a reader of a format opens it. */
export function gridContent(...blocks: readonly (string | TableSketch)[]): Content {
  const isBook = blocks.some((block) => typeof block !== 'string' && block.sheet !== undefined);
  const builder = new ContentBuilder(isBook ? 'xlsx' : 'docx');
  blocks.forEach((block, index) => {
    if (typeof block === 'string') builder.paragraph(block, index + 1);
    else {
      const table: Pick<Table, 'sheet' | 'hidden' | 'hiddenColumns'> = {
        sheet: block.sheet ?? null,
        hidden: block.isHidden ?? false,
        ...(block.hiddenColumns && { hiddenColumns: block.hiddenColumns }),
      };
      builder.table(table, placed(block.rows, block.hidden ?? []));
    }
  });
  return builder.build();
}
