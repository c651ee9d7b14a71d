import { describe, expect, it } from '@jest/globals';
import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import writeExcelFile from 'write-excel-file/node';
import { openContent } from './open-content.ts';
import { shown } from './testing/shown.ts';

const LISTS = {
  config: [
    {
      reference: 'muc',
      levels: [
        { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.', alignment: AlignmentType.START },
      ],
    },
  ],
};
const cell = (text: string, more: object = {}): TableCell =>
  new TableCell({ children: [new Paragraph(text)], ...more });
const inList = (text: string, level: number): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'muc', level } });

describe('a document that a library of its own wrote', () => {
  it('is read with its numbers, tables and page headers', async () => {
    const grid = new Table({
      rows: [
        new TableRow({ tableHeader: true, children: [cell('STT'), cell('Nội dung'), cell('Chủ trì')] }),
        new TableRow({ children: [cell('Nghề gốm', { columnSpan: 3 })] }),
        new TableRow({
          children: [
            cell('1'),
            cell('Mở lớp'),
            cell('Sở Y tế', { verticalMerge: VerticalMergeType.RESTART }),
          ],
        }),
        new TableRow({
          children: [cell('2'), cell('Dựng quầy'), cell('', { verticalMerge: VerticalMergeType.CONTINUE })],
        }),
      ],
    });
    const children = [
      new Paragraph({
        children: [new TextRun('KẾ'), new TextRun({ children: [new Tab(), 'HOẠCH'], bold: true })],
      }),
      inList('Mục đích', 0),
      inList('Yêu cầu', 1),
      grid,
    ];
    const headers = { default: new Header({ children: [new Paragraph('Trang của tỉnh')] }) };
    const bytes = await Packer.toBuffer(
      new Document({ numbering: LISTS, sections: [{ headers, children }] }),
    );
    const content = openContent(bytes, 'plan.docx');
    expect(shown(content)).toEqual([
      'KẾ HOẠCH',
      'I. Mục đích',
      'I.1. Yêu cầu',
      [['STT', 'Nội dung', 'Chủ trì'], ['Nghề gốm'], ['1', 'Mở lớp', 'Sở Y tế'], ['2', 'Dựng quầy']],
    ]);
    expect(content.headers).toEqual(['Trang của tỉnh']);
    expect(content.blocks[3]).toMatchObject({
      rows: [{ header: true }, { cells: [{ columns: 3 }] }, { cells: [{}, {}, { rows: 2 }] }, {}],
    });
  });

  it('is read with its formats, dates and merged cells', async () => {
    const rows = [
      [{ value: 'KẾ HOẠCH', columnSpan: 3 }, null, null],
      [{ value: 'STT' }, { value: 'Nội dung' }, { value: 'Thời gian' }],
      [
        { value: 1.1, type: Number, format: '0.00' },
        { value: 'Mở lớp & dạy nghề' },
        { value: new Date(Date.UTC(2026, 5, 30)), type: Date, format: 'mm/dd/yyyy' },
      ],
      [{ value: 2, type: Number }, { value: true, type: Boolean }, null],
    ];
    const bytes = await writeExcelFile(rows, { sheet: 'Phụ lục' }).toBuffer();
    const content = openContent(bytes, 'plan.xlsx');
    expect(shown(content)).toEqual([
      [
        ['KẾ HOẠCH'],
        ['STT', 'Nội dung', 'Thời gian'],
        ['1.10', 'Mở lớp & dạy nghề', '30/06/2026'],
        ['2', 'TRUE'],
      ],
    ]);
    expect(content.blocks[0]).toMatchObject({
      sheet: 'Phụ lục',
      rows: [{ cells: [{ columns: 3 }] }, {}, {}, {}],
    });
  });
});
