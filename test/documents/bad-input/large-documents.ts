import { unzipSync } from 'fflate';
import { COAST } from '../corpus/plans/coast.ts';
import { printedPlan } from '../corpus/printed-and-read.ts';
import { cell, docx, paragraphs, row, run, table } from '../writing/docx.ts';
import { USUAL_COLUMNS } from '../writing/plan.ts';
import type { PrintedPlan } from '../writing/plan.ts';
import { planDocx } from '../writing/plan-docx.ts';
import { planText } from '../writing/plan-text.ts';
import { planSheet, planXlsx } from '../writing/plan-xlsx.ts';
import { xlsx } from '../writing/xlsx.ts';
import { rawEntry, rawZip } from '../writing/raw-zip.ts';
import { zipped } from '../writing/zip.ts';

/** A document that is large where none is, and still read whole or refused. */
export interface LargeDocument {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
  /** How many items it has. */
  readonly items: number;
}

const plan = printedPlan(COAST);
const HEADER = USUAL_COLUMNS.map(({ heading }) => heading);
const ITEM = ['1.1', 'Mở chợ đêm', 'Sở Du lịch', 'Sở Y tế', 'Năm 2026'];

const manyRows = (count: number): PrintedPlan => ({
  ...plan,
  sections: [
    {
      number: '',
      heading: '',
      rows: Array.from({ length: count }, (_, at) => ({
        code: String(at + 1),
        content: `Việc ${at + 1}`,
        lead: 'Sở Y tế',
        coordinating: '-',
        timeline: 'Năm 2026',
      })),
    },
  ],
});
/** A plan whose only item has other cells. */
const one = (
  cells: Partial<Record<'content' | 'lead' | 'coordinating' | 'timeline', string>>,
): PrintedPlan => {
  const [first] = plan.sections;
  return {
    ...plan,
    sections: first
      ? [{ ...first, rows: first.rows.slice(0, 1).map((each) => ({ ...each, ...cells })) }]
      : [],
  };
};
const MEGABYTE = 2 ** 20;
const small = docx(
  table(
    5,
    [HEADER, ITEM].map((texts) => row(texts.map((text) => cell(paragraphs(text))))),
  ),
);

/** A part of a document with words in the place of others. */
const sheetWith = (data: string): Uint8Array =>
  xlsx([{ name: 'A', rows: [] }], {
    parts: {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data}</worksheet>`,
    },
  });
const inlineCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetRow = (number: number, texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text, at) => inlineCell(`${'ABCDE'[at]}${number}`, text)).join('')}</row>`;

export const LARGE_DOCUMENTS: readonly LargeDocument[] = [
  {
    name: '100,000 rows in a workbook',
    fileName: 'dong.xlsx',
    bytes: () => planXlsx(manyRows(100_000)),
    items: 100_000,
  },
  {
    name: '100,000 rows in a Word document',
    fileName: 'dong.docx',
    bytes: () => planDocx(manyRows(100_000)),
    items: 100_000,
  },
  {
    name: '100,000 rows in a text',
    fileName: 'dong.txt',
    bytes: () => planText(manyRows(100_000)),
    items: 100_000,
  },
  {
    name: '20,000 rows in a workbook',
    fileName: 'dong-vua.xlsx',
    bytes: () => planXlsx(manyRows(20_000)),
    items: 20_000,
  },
  {
    name: 'cells at the far corner of a sheet',
    fileName: 'goc.xlsx',
    bytes: () =>
      sheetWith(
        `<dimension ref="A1:XFD1048576"/><sheetData>${sheetRow(1, HEADER)}${sheetRow(2, ITEM)}<row r="1048576">${inlineCell('XFD1048576', 'x')}</row></sheetData>`,
      ),
    items: 1,
  },
  {
    name: 'a merged place as large as the sheet',
    fileName: 'gop.xlsx',
    bytes: () =>
      sheetWith(
        `<sheetData>${sheetRow(1, HEADER)}${sheetRow(2, ITEM)}</sheetData><mergeCells>${'<mergeCell ref="C2:XFD1048576"/>'.repeat(2000)}</mergeCells>`,
      ),
    items: 1,
  },
  {
    name: 'a cell that spans a million columns',
    fileName: 'cot.docx',
    bytes: () =>
      docx(
        table(
          5,
          [HEADER, ITEM].map((texts) =>
            row(texts.map((text) => cell(paragraphs(text), { columns: 1_000_000 }))),
          ),
        ),
      ),
    items: 1,
  },
  {
    name: 'a content of a megabyte',
    fileName: 'o-dai.docx',
    bytes: () => planDocx(one({ content: 'Trồng dừa, sửa đường (đợt 1) và '.repeat(MEGABYTE / 32) })),
    items: 1,
  },
  {
    name: 'a lead of a megabyte',
    fileName: 'ten-dai.xlsx',
    bytes: () => xlsx([planSheet(one({ lead: 'Sở Du lịch, các sở, ban, ngành và '.repeat(MEGABYTE / 34) }))]),
    items: 1,
  },
  {
    name: 'coordinating bodies in 100,000 brackets',
    fileName: 'ngoac.docx',
    bytes: () => planDocx(one({ coordinating: 'Sở Y tế ('.repeat(100_000) })),
    items: 1,
  },
  {
    name: 'a time of a megabyte',
    fileName: 'han-dai.docx',
    bytes: () => planDocx(one({ timeline: 'Năm 2025, 2026, '.repeat(MEGABYTE / 16) })),
    items: 1,
  },
  {
    name: 'a line of four megabytes',
    fileName: 'dong-dai.txt',
    bytes: () =>
      planText({ ...plan, prose: [...plan.prose, 'báo cáo UBND tỉnh, trước ngày '.repeat(120_000)] }),
    items: 5,
  },
  {
    name: 'a paragraph of a megabyte',
    fileName: 'doan-dai.docx',
    bytes: () =>
      planDocx({ ...plan, prose: [...plan.prose, 'giao Sở Y tế chủ trì, phối hợp với '.repeat(25_000)] }),
    items: 5,
  },
  {
    name: 'prose of a megabyte in one sentence',
    fileName: 'van-dai.txt',
    bytes: () => new TextEncoder().encode('UBND tỉnh giao Sở Y tế chủ trì, phối hợp với '.repeat(20_000)),
    items: NaN,
  },
  {
    name: '100,000 attributes',
    fileName: 'thuoc-tinh.docx',
    bytes: () =>
      docx(
        `<w:p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x"`).join(' ')}>${run('Kế hoạch')}</w:p>${table(
          5,
          [HEADER, ITEM].map((texts) => row(texts.map((text) => cell(paragraphs(text))))),
        )}`,
      ),
    items: 1,
  },
  {
    name: '60,000 parts beside its own',
    fileName: 'phan.docx',
    bytes: () => {
      const parts = Object.entries(unzipSync(small)).map(([name, part]) => rawEntry(name, part));
      return rawZip([...parts, ...Array.from({ length: 60_000 }, (_, at) => rawEntry(`x/${at}.xml`, ''))]);
    },
    items: 1,
  },
  {
    name: '2,000 sheets',
    fileName: 'trang-tinh.xlsx',
    bytes: () =>
      xlsx([
        ...Array.from({ length: 2000 }, (_, at) => ({ name: `T${at}`, rows: [{ cells: ['Ghi chép'] }] })),
        planSheet(plan),
      ]),
    items: 5,
  },
  {
    name: 'a container within a container within a container',
    fileName: 'long-nhau.xlsx',
    bytes: () => {
      let inner = zipped({ 'a.txt': ' '.repeat(MEGABYTE) });
      for (let depth = 0; depth < 6; depth += 1) inner = zipped({ 'a.xlsx': inner, 'b.xlsx': inner });
      return xlsx([planSheet(plan)], { parts: { 'xl/embeddings/a.xlsx': inner.subarray(0, 4 * MEGABYTE) } });
    },
    items: 5,
  },
];
