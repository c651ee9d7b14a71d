import { printed, USUAL_COLUMNS } from './plan.ts';
import type { Column, PrintedPlan, PrintedRow, PrintedSection, Role } from './plan.ts';
import { columnName, xlsx } from './xlsx.ts';
import type { Sheet, SheetCell, SheetRow } from './xlsx.ts';

/** In which of the many ways of offices a plan is typed into a workbook. */
export interface XlsxShape {
  readonly columns?: readonly Column[];
  readonly header?: 'one row' | 'two rows';
  readonly strings?: 'shared' | 'inline' | 'rich';
  /** Codes of two levels as numbers, with the format that shows all their digits. */
  readonly codes?: 'typed' | 'numbers';
  /** Years alone ("2026") as numbers. */
  readonly years?: 'typed' | 'numbers';
  readonly sections?: 'merged' | 'number apart' | 'first cell';
  readonly merged?: readonly Role[];
  /** Sheets before the plan's own. */
  readonly before?: readonly Sheet[];
  readonly name?: string;
  /** Rows that are hidden, each put before the section with its place (from 0 on) in the list of sections. */
  readonly hidden?: PrintedRow;
  readonly prose?: 'above' | 'none';
}

type Shape = Required<Omit<XlsxShape, 'hidden'>> & Pick<XlsxShape, 'hidden'>;

const PLAIN: Shape = {
  columns: USUAL_COLUMNS,
  header: 'one row',
  strings: 'shared',
  codes: 'typed',
  years: 'typed',
  sections: 'merged',
  merged: [],
  before: [],
  name: 'Phụ lục',
  prose: 'above',
};

/** Rows as they are added, with the places that are merged. */
interface Page {
  readonly rows: SheetRow[];
  readonly merged: string[];
}

function textCell(text: string, { strings }: Shape): SheetCell {
  if (text === '') return null;
  if (strings === 'inline') return { inline: text };
  if (strings === 'rich') return { rich: [text.slice(0, 3), text.slice(3)] };
  return text;
}

function valueOf(text: string, { role }: Column, shape: Shape): SheetCell {
  const decimals = /^\d+\.(\d+)$/u.exec(text)?.[1];
  if (role === 'code' && shape.codes === 'numbers' && decimals)
    return { number: Number(text), format: `0.${'0'.repeat(decimals.length)}` };
  if (role === 'timeline' && shape.years === 'numbers' && /^\d{4}$/u.test(text))
    return { number: Number(text) };
  return textCell(text, shape);
}

const isBody = ({ role }: Column): boolean => role === 'lead' || role === 'coordinating';
const place = (column: number, row: number): string => `${columnName(column)}${row}`;

function addHeader(page: Page, shape: Shape): void {
  const { columns } = shape;
  const headings = columns.map(({ heading }) => textCell(heading, shape));
  if (shape.header === 'one row') {
    page.rows.push({ cells: headings });
    return;
  }
  const first = columns.findIndex(isBody);
  const at = page.rows.length + 1;
  page.rows.push({
    cells: columns.map((column, i) =>
      isBody(column) ? (i === first ? textCell('Cơ quan thực hiện', shape) : null) : (headings[i] ?? null),
    ),
  });
  page.rows.push({
    cells: columns.map((column) =>
      isBody(column) ? textCell(column.role === 'lead' ? 'Chủ trì' : 'Phối hợp', shape) : null,
    ),
  });
  page.merged.push(`${place(first, at)}:${place(first + 1, at)}`);
  columns.forEach((column, i) => {
    if (!isBody(column)) page.merged.push(`${place(i, at)}:${place(i, at + 1)}`);
  });
}

function addSection(page: Page, { number, heading }: PrintedSection, shape: Shape): void {
  const { columns, sections } = shape;
  if (heading === '') return;
  if (sections === 'number apart') {
    const words: Partial<Record<Role, string>> = { code: number, content: heading };
    page.rows.push({ cells: columns.map(({ role }) => textCell(words[role] ?? '', shape)) });
    return;
  }
  page.rows.push({ cells: [textCell(`${number}. ${heading}`, shape)] });
  const at = page.rows.length;
  if (sections === 'merged') page.merged.push(`${place(0, at)}:${place(columns.length - 1, at)}`);
}

/** How many rows from this one on have the same words in the column; 0 where the row above has them too. */
function runOf(rows: readonly PrintedRow[], from: number, column: Column): number {
  const words = (at: number): string | null => {
    const row = rows[at];
    return row ? printed(row, column) : null;
  };
  if (from > 0 && words(from - 1) === words(from)) return 0;
  let to = from;
  while (words(to) === words(from)) to += 1;
  return to - from;
}

function addItems(page: Page, rows: readonly PrintedRow[], shape: Shape): void {
  rows.forEach((row, at) => {
    const cells = shape.columns.map((column, i) => {
      const run = shape.merged.includes(column.role) ? runOf(rows, at, column) : 1;
      const line = page.rows.length + 1;
      if (run > 1) page.merged.push(`${place(i, line)}:${place(i, line + run - 1)}`);
      return run === 0 ? null : valueOf(printed(row, column), column, shape);
    });
    page.rows.push({ cells });
  });
}

/** The sheet of a plan's table, under its letterhead. */
export function planSheet(plan: PrintedPlan, shapeGiven: XlsxShape = {}): Sheet {
  const shape = { ...PLAIN, ...shapeGiven };
  const page: Page = { rows: [], merged: [] };
  if (shape.prose === 'above') {
    for (const [left, right] of plan.letterhead)
      page.rows.push({ cells: [textCell(left, shape), null, textCell(right, shape)] });
    for (const line of plan.prose) {
      page.rows.push({ cells: [textCell(line, shape)] });
      page.merged.push(`${place(0, page.rows.length)}:${place(shape.columns.length - 1, page.rows.length)}`);
    }
    page.rows.push({ cells: [] });
  }
  addHeader(page, shape);
  for (const section of plan.sections) {
    if (shape.hidden)
      page.rows.push({
        hidden: true,
        cells: shape.columns.map((column) => textCell(printed(shape.hidden as PrintedRow, column), shape)),
      });
    addSection(page, section, shape);
    addItems(page, section.rows, shape);
  }
  return { name: shape.name, ...page };
}

/** The plan as a workbook of that shape. */
export const planXlsx = (plan: PrintedPlan, shape: XlsxShape = {}): Uint8Array =>
  xlsx([...(shape.before ?? []), planSheet(plan, shape)]);
