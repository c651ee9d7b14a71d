import { brokenRuns, broken, cell, docx, numbering, paragraph, paragraphs, row, run, table } from './docx.ts';
import type { CellShape } from './docx.ts';
import { linesOf, printed, USUAL_COLUMNS } from './plan.ts';
import type { Column, PrintedPlan, PrintedRow, PrintedSection, Role } from './plan.ts';
import type { Xml } from './xml.ts';

/** In which of the many ways of offices a plan is typed into Word. */
export interface DocxShape {
  readonly letterhead?: 'table' | 'lines' | 'none';
  readonly columns?: readonly Column[];
  /** Two rows: "Cơ quan thực hiện" over the lead and the coordinating bodies, which must stand side by side. */
  readonly header?: 'one row' | 'two rows';
  /** A row "(1) (2) (3)" under the header. */
  readonly columnNumbers?: boolean;
  readonly repeated?: 'not' | 'marked' | 'typed';
  readonly sections?: 'merged' | 'number apart';
  /** Columns in which a cell like the one above it is merged with it. */
  readonly merged?: readonly Role[];
  readonly codes?: 'typed' | 'by Word';
  readonly lines?: 'paragraphs' | 'breaks';
  readonly runs?: 'whole' | 'broken';
  /** Rows before the header comes again, or a new table begins. */
  readonly rowsPerPage?: number;
  readonly tables?: 'one' | 'one a page';
}

type Shape = Required<DocxShape>;
/** A row of the table's body: of a section, or of an item. */
type BodyRow = { readonly section: PrintedSection } | ItemRow;
interface ItemRow {
  readonly item: PrintedRow;
  /** Its neighbours, where a cell may be merged with theirs. */
  readonly above: PrintedRow | null;
  readonly below: PrintedRow | null;
}

const PLAIN: Shape = {
  letterhead: 'table',
  columns: USUAL_COLUMNS,
  header: 'one row',
  columnNumbers: false,
  repeated: 'not',
  sections: 'merged',
  merged: [],
  codes: 'typed',
  lines: 'paragraphs',
  runs: 'whole',
  rowsPerPage: Infinity,
  tables: 'one',
};

/** Of codes like 2.1.3: how deep a number stands in the list that numbers them. */
const levelOf = (number: string): number => number.split('.').length - 1;
const LEVELS = [
  { text: '%1.', form: 'decimal' },
  { text: '%1.%2.', form: 'decimal' },
  { text: '%1.%2.%3.', form: 'decimal' },
];

const typed = (text: string, { runs }: Shape): Xml => (runs === 'broken' ? brokenRuns(text) : run(text));

function cellText(text: string, shape: Shape): Xml {
  const lines = linesOf(text);
  if (lines.length > 1 && shape.lines === 'breaks') return broken(...lines);
  return lines.map((line) => paragraph(typed(line, shape))).join('');
}

const numbered = (number: string, inner: Xml): Xml => paragraph(inner, { list: 1, level: levelOf(number) });

function headerRows(shape: Shape): Xml[] {
  const { columns, header, repeated } = shape;
  const rowShape = { header: repeated === 'marked' };
  const numbers = shape.columnNumbers
    ? [
        row(
          columns.map((_column, at) => cell(paragraphs(`(${at + 1})`))),
          rowShape,
        ),
      ]
    : [];
  if (header === 'one row')
    return [
      row(
        columns.map(({ heading }) => cell(paragraphs(heading))),
        rowShape,
      ),
      ...numbers,
    ];
  const isBody = ({ role }: Column): boolean => role === 'lead' || role === 'coordinating';
  const first = columns.findIndex(isBody);
  const above = columns.flatMap((column, at) => {
    if (!isBody(column)) return [cell(paragraphs(column.heading), { merge: 'begins' })];
    return at === first ? [cell(paragraphs('Cơ quan thực hiện'), { columns: 2 })] : [];
  });
  const below = columns.map((column) =>
    isBody(column)
      ? cell(paragraphs(column.role === 'lead' ? 'Chủ trì' : 'Phối hợp'))
      : cell('', { merge: 'goes on' }),
  );
  return [row(above, rowShape), row(below, rowShape), ...numbers];
}

function sectionRow({ number, heading }: PrintedSection, shape: Shape): Xml {
  const byWord = shape.codes === 'by Word';
  const { columns } = shape;
  if (shape.sections === 'merged') {
    const line = byWord ? numbered(number, typed(heading, shape)) : cellText(`${number}. ${heading}`, shape);
    return row([cell(line, { columns: columns.length })]);
  }
  const cells = columns.map(({ role }) => {
    if (role === 'content') return cell(cellText(heading, shape));
    if (role !== 'code') return cell('');
    return cell(byWord ? numbered(number, '') : cellText(number, shape));
  });
  return row(cells);
}

function mergeOf(column: Column, { item, above, below }: ItemRow): CellShape {
  const same = (other: PrintedRow | null): boolean =>
    other !== null && printed(other, column) === printed(item, column);
  if (same(above)) return { merge: 'goes on' };
  return same(below) ? { merge: 'begins' } : {};
}

function itemRow(body: ItemRow, shape: Shape): Xml {
  const cells = shape.columns.map((column) => {
    const merge = shape.merged.includes(column.role) ? mergeOf(column, body) : {};
    if (merge.merge === 'goes on') return cell('', merge);
    if (column.role === 'code' && shape.codes === 'by Word') return cell(numbered(body.item.code, ''));
    return cell(cellText(printed(body.item, column), shape), merge);
  });
  return row(cells);
}

function bodyRows(sections: readonly PrintedSection[]): BodyRow[] {
  return sections.flatMap((section) => [
    ...(section.heading === '' ? [] : [{ section }]),
    ...section.rows.map((item, at) => ({
      item,
      above: section.rows[at - 1] ?? null,
      below: section.rows[at + 1] ?? null,
    })),
  ]);
}

/** The rows by pages; a cell that is merged downwards goes over no end of a table, and over no typed header. */
function pagesOf(rows: readonly BodyRow[], { rowsPerPage, tables, repeated }: Shape): BodyRow[][] {
  const pages: BodyRow[][] = [];
  for (let at = 0; at < rows.length; at += rowsPerPage) pages.push(rows.slice(at, at + rowsPerPage));
  if (tables === 'one' && repeated !== 'typed') return pages;
  return pages.map((page) =>
    page.map((each, at) =>
      'item' in each
        ? { ...each, above: at === 0 ? null : each.above, below: at === page.length - 1 ? null : each.below }
        : each,
    ),
  );
}

/** The table of a plan, or its tables. */
export function planTable(sections: readonly PrintedSection[], shapeGiven: DocxShape = {}): Xml {
  const shape = { ...PLAIN, ...shapeGiven };
  const rowOf = (each: BodyRow): Xml =>
    'item' in each ? itemRow(each, shape) : sectionRow(each.section, shape);
  const pages = pagesOf(bodyRows(sections), shape).map((page) => page.map(rowOf));
  const header = headerRows(shape);
  const width = shape.columns.length;
  if (shape.tables === 'one a page')
    return pages.map((page) => table(width, [...header, ...page])).join('<w:p/>');
  const again = shape.repeated === 'typed' ? header : [];
  return table(width, [...header, ...pages.flatMap((page, at) => (at === 0 ? page : [...again, ...page]))]);
}

export function letterheadOf({ letterhead }: PrintedPlan, form: Shape['letterhead']): Xml {
  if (form === 'none') return '';
  if (form === 'lines')
    return paragraphs(...letterhead.map(([left]) => left), ...letterhead.map(([, right]) => right));
  const half = (side: 0 | 1): Xml => cell(paragraphs(...letterhead.map((lines) => lines[side])));
  return table(2, [row([half(0), half(1)])]);
}

/** The plan as a Word document of that shape. */
export function planDocx(plan: PrintedPlan, shapeGiven: DocxShape = {}): Uint8Array {
  const shape = { ...PLAIN, ...shapeGiven };
  const prose = shape.letterhead === 'none' ? '' : paragraphs(...plan.prose);
  const body = `${letterheadOf(plan, shape.letterhead)}${prose}${planTable(plan.sections, shape)}`;
  return docx(body, shape.codes === 'by Word' ? { numbering: numbering(LEVELS) } : {});
}
