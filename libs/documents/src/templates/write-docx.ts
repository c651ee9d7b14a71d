import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IParagraphOptions, ITableCellOptions } from 'docx';
import { AFTER_BODIES, BEFORE_BODIES, BODIES, printable, widthsOf } from './paper.ts';
import type { Paper, PaperLine, PaperRow, PaperSides } from './paper.ts';

/** Nghị định 30/2020/NĐ-CP, phụ lục I: Times New Roman, 13 or 14; margins in twips (2, 2, 3 and 1.5 cm). */
const FONT = 'Times New Roman';
const HALF_POINTS = 26;
const MARGINS = { top: 1134, bottom: 1134, left: 1701, right: 850 };
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERLESS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

type Setting = Omit<IParagraphOptions, 'children' | 'text'> & { bold?: boolean; italics?: boolean };

function paragraph(text: string, { bold = false, italics = false, ...options }: Setting = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text: printable(text), bold, italics })] });
}

const SETTINGS: Readonly<Record<PaperLine['role'], Setting>> = {
  title: { alignment: AlignmentType.CENTER, bold: true },
  heading: { bold: true, spacing: { before: 120, after: 60 }, keepNext: true },
  body: { alignment: AlignmentType.JUSTIFIED, spacing: { after: 120 }, indent: { firstLine: 567 } },
  aside: { alignment: AlignmentType.CENTER, italics: true, spacing: { after: 120 } },
};
const lines = (all: readonly PaperLine[]): Paragraph[] =>
  all.map(({ text, role }) => paragraph(text, SETTINGS[role]));

function sides({ left, right }: PaperSides): Table {
  const cell = (texts: readonly string[], size: number): TableCell =>
    new TableCell({
      width: { size, type: WidthType.PERCENTAGE },
      children: texts.map((text) => paragraph(text, { alignment: AlignmentType.CENTER })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERLESS,
    rows: [new TableRow({ children: [cell(left, 42), cell(right, 58)] })],
  });
}

type Span = Pick<ITableCellOptions, 'columnSpan' | 'rowSpan'>;

const headingCell = (heading: string, span: Span = {}): TableCell =>
  new TableCell({
    ...span,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph(heading, SETTINGS.title)],
  });

/** The two rows of the header, which Word repeats on each page. */
function headerRows({ otherColumns }: Paper): TableRow[] {
  const whole = (heading: string): TableCell => headingCell(heading, { rowSpan: 2 });
  return [
    [
      ...BEFORE_BODIES.map(({ heading }) => whole(heading)),
      headingCell(BODIES.heading, { columnSpan: BODIES.columns.length }),
      ...AFTER_BODIES.map(({ heading }) => whole(heading)),
      ...otherColumns.map(whole),
    ],
    BODIES.columns.map(({ heading }) => headingCell(heading)),
  ].map((children) => new TableRow({ children, tableHeader: true, cantSplit: true }));
}

function bodyRow(row: PaperRow, columns: number): TableRow {
  if (row.kind === 'heading')
    return new TableRow({
      children: [new TableCell({ columnSpan: columns, children: [paragraph(row.text, { bold: true })] })],
    });
  const cells = row.cells.map(
    (texts) => new TableCell({ children: (texts.length > 0 ? texts : ['']).map((text) => paragraph(text)) }),
  );
  return new TableRow({ children: cells });
}

function tableOf(paper: Paper): Table {
  const widths = widthsOf(paper);
  const whole = widths.reduce((sum, width) => sum + width);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => Math.round((width / whole) * PRINTED_WIDTH)),
    rows: [...headerRows(paper), ...paper.rows.map((row) => bodyRow(row, widths.length))],
  });
}

/** Of A4 lying on its side between the margins, in twips. */
const PRINTED_WIDTH = 16_838 - MARGINS.left - MARGINS.right;

/** The plan as a Word document: the appendix on pages of its own, lying on their side. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: HALF_POINTS } } } },
    sections: [
      {
        properties: { page: { margin: MARGINS } },
        children: [sides(paper.letterhead), ...lines(paper.body), sides(paper.signature)],
      },
      {
        properties: { page: { margin: MARGINS, size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [...lines(paper.appendix), tableOf(paper), ...lines(paper.guidance)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
