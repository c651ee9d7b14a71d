import writeExcelFile from 'write-excel-file/node';
import type { Cell, CellObject, Row, SheetData } from 'write-excel-file/node';
import { AFTER_BODIES, BEFORE_BODIES, BODIES, printable, widthsOf } from './paper.ts';
import type { Paper, PaperLine, PaperRow, PaperSides } from './paper.ts';

const FONT = { fontFamily: 'Times New Roman', fontSize: 13 } as const;
/** In points. */
const LINE_HEIGHT = 18;
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const;

/** Always text: "1.10" typed as a number would be 1.1. */
const cell = (text: string, style: Omit<CellObject, 'value' | 'type'> = {}): CellObject => ({
  ...style,
  value: printable(text),
  type: String,
  format: '@',
  wrap: true,
});

/** A cell over several columns, with the places that it covers. */
const spanning = (wide: CellObject, columnSpan: number): Cell[] => [
  { ...wide, columnSpan },
  ...Array.from({ length: columnSpan - 1 }, () => null),
];

/** Merged cells do not grow with their text, so their rows are given a height. */
const heightOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil((text.length * 1.15) / width)) * LINE_HEIGHT;

const STYLES: Readonly<Record<PaperLine['role'], Omit<CellObject, 'value' | 'type'>>> = {
  title: { align: 'center', fontWeight: 'bold' },
  heading: { fontWeight: 'bold' },
  body: { alignVertical: 'top' },
  aside: { align: 'center', fontStyle: 'italic' },
};

const lineRow = ({ text, role }: PaperLine, widths: readonly number[]): Row => {
  const width = widths.reduce((sum, each) => sum + each);
  return spanning(cell(text, { ...STYLES[role], height: heightOf(text, width) }), widths.length);
};

/** Columns of the left side; the rest are the right one's. */
const LEFT_COLUMNS = 2;

function sideRows({ left, right }: PaperSides, columns: number): SheetData {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...spanning(cell(left[index] ?? '', { align: 'center' }), LEFT_COLUMNS),
    ...spanning(cell(right[index] ?? '', { align: 'center' }), columns - LEFT_COLUMNS),
  ]);
}

function headerRows({ otherColumns }: Paper): SheetData {
  const heading = (text: string): CellObject =>
    cell(text, { ...STYLES.title, ...BORDER, alignVertical: 'center' });
  const whole = (text: string): CellObject => ({ ...heading(text), rowSpan: 2 });
  return [
    [
      ...BEFORE_BODIES.map((column) => whole(column.heading)),
      ...spanning(heading(BODIES.heading), BODIES.columns.length),
      ...AFTER_BODIES.map((column) => whole(column.heading)),
      ...otherColumns.map(whole),
    ],
    [
      ...BEFORE_BODIES.map(() => null),
      ...BODIES.columns.map((column) => heading(column.heading)),
      ...[...AFTER_BODIES, ...otherColumns].map(() => null),
    ],
  ];
}

const tableRow = (row: PaperRow, columns: number): Row =>
  row.kind === 'heading'
    ? spanning(cell(row.text, { ...STYLES.heading, ...BORDER }), columns)
    : row.cells.map((texts) => cell(texts.join('\n'), { ...BORDER, alignVertical: 'top' }));

/** The plan as a workbook: its text on one sheet, its table on the next, and what helps to fill it in on a third. */
export async function writeXlsx(paper: Paper): Promise<Uint8Array> {
  const widths = widthsOf(paper);
  const columns = widths.map((width) => ({ width }));
  const linesOf = (lines: readonly PaperLine[]): SheetData => lines.map((line) => lineRow(line, widths));
  const sheets = [
    {
      sheet: 'Kế hoạch',
      data: [
        ...sideRows(paper.letterhead, widths.length),
        ...linesOf(paper.body),
        ...sideRows(paper.signature, widths.length),
      ],
    },
    {
      sheet: 'Phụ lục',
      data: [
        ...linesOf(paper.appendix),
        ...headerRows(paper),
        ...paper.rows.map((row) => tableRow(row, widths.length)),
      ],
    },
    { sheet: 'Hướng dẫn', data: linesOf(paper.guidance) },
  ];
  const written = sheets.filter(({ data }) => data.length > 0).map((sheet) => ({ ...sheet, columns }));
  return new Uint8Array(
    await writeExcelFile(
      written.map((sheet) => ({ ...sheet, orientation: 'landscape' as const })),
      FONT,
    ).toBuffer(),
  );
}
