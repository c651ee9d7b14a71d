import { linesOf, printed, USUAL_COLUMNS } from './plan.ts';
import type { Column, PrintedPlan } from './plan.ts';
import { wrapped } from '../../../libs/documents/src/testing/sample-plan.ts';
import { textFile } from './text.ts';
import type { TextForm } from './text.ts';

/** In which way a plan whose table lost its grid stands in a text file. */
export interface TextShape extends TextForm {
  readonly columns?: readonly Column[];
  /** Cells on lines of their own, or parted by tabs. */
  readonly cells?: 'lines' | 'tabs';
  /** Lines of the table are broken between words at this width. */
  readonly width?: number;
  /** Rows before a page number and the header come again. */
  readonly rowsPerPage?: number;
}

/** The lines of the plan in that shape. */
export function planLines(plan: PrintedPlan, shape: TextShape = {}): string[] {
  const { columns = USUAL_COLUMNS, cells = 'lines', rowsPerPage = Infinity, width = Infinity } = shape;
  const line = (all: readonly string[]): readonly string[] => (cells === 'tabs' ? [all.join('\t')] : all);
  const header = line(columns.map(({ heading }) => heading));
  const rows = plan.sections.flatMap(({ number, heading, rows: items }) => [
    ...(heading === '' ? [] : [[`${number}. ${heading}`]]),
    ...items.map((item) => line(columns.flatMap((column) => linesOf(printed(item, column))))),
  ]);
  const paged = rows.flatMap((row, at) =>
    at > 0 && at % rowsPerPage === 0 ? [String(at / rowsPerPage + 1), ...header, ...row] : row,
  );
  const table = [...header, ...paged];
  return [
    ...plan.letterhead.map(([left]) => left),
    ...plan.letterhead.map(([, right]) => right),
    ...plan.prose,
    ...(width === Infinity ? table : wrapped(table, width)),
  ];
}

/** The plan as a text file of that shape. */
export const planText = (plan: PrintedPlan, shape: TextShape = {}): Uint8Array =>
  textFile(planLines(plan, shape), shape);
