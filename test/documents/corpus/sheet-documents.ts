import { USUAL_COLUMNS } from '../writing/plan.ts';
import { planSheet, planXlsx } from '../writing/plan-xlsx.ts';
import type { XlsxShape } from '../writing/plan-xlsx.ts';
import { serial, xlsx } from '../writing/xlsx.ts';
import type { SheetCell, SheetRow } from '../writing/xlsx.ts';
import { ALL_FACTS, NO_FACTS, until, yearly, years } from './expectation.ts';
import type { CorpusDocument, ExpectedItem, ExpectedReading } from './expectation.ts';
import { CLINICS } from './plans/clinics.ts';
import { COAST } from './plans/coast.ts';
import { digitalPlan } from './plans/digital.ts';
import { PARTNERS } from './plans/partners.ts';
import { PRODUCE, PRODUCE_COLUMNS } from './plans/produce.ts';
import { printedPlan, readingOf, withItems } from './printed-and-read.ts';
import type { KnownPlan } from './printed-and-read.ts';

const sheet = (name: string, bytes: () => Uint8Array, expected: ExpectedReading): CorpusDocument => ({
  name: `Excel: ${name}`,
  fileName: 'ke-hoach.xlsx',
  bytes,
  expected,
});
const shaped = (
  name: string,
  plan: KnownPlan,
  shape: XlsxShape,
  expected = readingOf(plan),
): CorpusDocument => sheet(name, () => planXlsx(printedPlan(plan), shape), expected);

const HEADER: SheetRow = { cells: USUAL_COLUMNS.map(({ heading }) => heading) };
const COAST_LINES: readonly SheetRow[] = [
  ...COAST.printed.letterhead.flat().map((line) => ({ cells: [line] })),
  ...COAST.printed.prose.map((line) => ({ cells: [line] })),
];
/** Sheet of the plan for tourism at sea with rows of its own. */
const coastWith = (rows: readonly SheetRow[]): Uint8Array =>
  xlsx([{ name: 'KH 2025', rows: [...COAST_LINES, HEADER, ...rows] }]);

const diving = (code: string | null, more: Partial<ExpectedItem> = {}): ExpectedItem => ({
  code,
  section: null,
  content: `Dạy lặn lớp ${code}`,
  leads: ['Sở Du lịch'],
  coordinating: ['Sở Y tế'],
  timeline: years('Năm 2026', 2026),
  ...more,
});
const divingRow = (code: SheetCell, shown: string, time: SheetCell = 'Năm 2026'): SheetRow => ({
  cells: [code, `Dạy lặn lớp ${shown}`, 'Sở Du lịch', 'Sở Y tế', time],
});

/** 1.1, …, 1.9 and 1.10: as numbers, with and without the format that shows the last nought, and as text. */
const CODES: readonly (readonly [SheetCell, string])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [{ number: 1 + n / 10 }, `1.${n}`] as const),
  [{ number: 1.1, format: '0.00' }, '1.10'],
  ['1.11', '1.11'],
  [{ number: 2.1, format: '0.0' }, '2.1'],
  [{ inline: '2.2.' }, '2.2'],
];

/** A day is shown as offices here write it, whatever format the sheet gives it. */
const TIMES: readonly (readonly [SheetCell, ExpectedItem['timeline']])[] = [
  [{ number: serial('2026-06-30'), format: 'dd/mm/yyyy' }, until('30/06/2026', 'date', '2026-06-30')],
  [{ number: serial('2027-03-01'), format: 'mm/yyyy' }, until('03/2027', 'month', '2027-03-31')],
  [{ number: 2028 }, years('2028', 2028)],
  [{ number: serial('2025-10-05'), format: 'd/m/yyyy;@' }, until('05/10/2025', 'date', '2025-10-05')],
];

const OLD_PLAN = planSheet(printedPlan(PRODUCE), { columns: PRODUCE_COLUMNS, name: 'Cũ' });
const HIDDEN_ROW = {
  code: '9.9',
  content: 'Dòng nháp đã bỏ',
  lead: 'Sở Tài chính',
  coordinating: 'Sở Y tế',
  timeline: 'Năm 2026',
};

/** The table begins at the third column and the fifth row, and its last column is followed by reckonings. */
function inTheMiddleOfTheSheet(): Uint8Array {
  const moved = (cells: readonly SheetCell[], after: SheetCell = null): SheetCell[] => [
    null,
    null,
    ...cells,
    null,
    after,
  ];
  const [first] = printedPlan(COAST).sections;
  const items = (first?.rows ?? []).map(({ code, content, lead, coordinating, timeline }) => ({
    cells: moved([code, content, lead, coordinating, timeline], { formula: 'LEN(D7)', result: 41 }),
  }));
  const rows = [
    { number: 5, cells: moved(HEADER.cells) },
    { cells: moved(['1. Sản phẩm du lịch']) },
    ...items,
  ];
  return xlsx([{ name: 'Bảng', rows }]);
}

/** A column of earlier leads, hidden, and a table of money below the plan's. */
function withHiddenColumn(): Uint8Array {
  const lines = COAST_LINES.map(({ cells: [line = null] }) => ({ cells: [null, line] }));
  const rows: SheetRow[] = [
    { cells: ['STT', 'Nội dung', 'Chủ trì (cũ)', 'Chủ trì', 'Phối hợp', 'Thời gian'] },
    { cells: ['1', 'Dạy lặn lớp 1', 'Sở Công Thương', 'Sở Du lịch', 'Sở Y tế', 'Năm 2026'] },
    { cells: ['2', 'Dạy lặn lớp 2', 'Sở Công Thương', 'Sở Du lịch', 'Sở Y tế', 'Năm 2026'] },
    { cells: [null] },
    { cells: ['STT', 'Nguồn vốn', null, 'Số tiền'] },
    { cells: ['1', 'Ngân sách tỉnh', null, { number: 500 }] },
  ];
  return xlsx([{ name: 'KH 2025', rows: [...lines, ...rows], hiddenColumns: [3] }]);
}

export const SHEET_DOCUMENTS: readonly CorpusDocument[] = [
  shaped(
    'title rows above the table, shared strings',
    COAST,
    {},
    withItems(readingOf(COAST), {
      1: { at: { sheet: 'Phụ lục', row: 17, paragraph: null } },
      5: { at: { sheet: 'Phụ lục', row: 23 } },
    }),
  ),
  shaped('merged cells, a header in two rows, inline strings', COAST, {
    merged: ['lead', 'timeline'],
    header: 'two rows',
    strings: 'inline',
  }),
  sheet(
    'the table on the second sheet, an old plan on a hidden one',
    () =>
      xlsx([
        {
          name: 'Bìa',
          rows: [{ cells: ['Tài liệu họp ngày 10/3/2025'] }, { cells: [null, 'Người lập: Phòng Nghiệp vụ'] }],
        },
        planSheet(printedPlan(CLINICS), { sections: 'first cell', name: 'Phân công' }),
        { ...OLD_PLAN, state: 'hidden' },
      ]),
    withItems(readingOf(CLINICS), { 1: { at: { sheet: 'Phân công' } }, 4: { at: { sheet: 'Phân công' } } }),
  ),
  shaped(
    'hidden rows are left out, and a question says so',
    COAST,
    { hidden: HIDDEN_ROW, sections: 'number apart' },
    withItems(readingOf(COAST), {}, ['row']),
  ),
  sheet(
    'codes that are numbers: 1.1 is not 1.10',
    () => coastWith(CODES.map(([code, shown]) => divingRow(code, shown))),
    {
      plan: COAST.plan,
      items: CODES.map(([, shown]) => diving(shown)),
      questions: [],
    },
  ),
  sheet(
    'dates and years that are numbers',
    () => coastWith(TIMES.map(([time], at) => divingRow({ number: at + 1 }, String(at + 1), time))),
    {
      plan: COAST.plan,
      items: TIMES.map(([, timeline], at) => diving(String(at + 1), { timeline })),
      questions: [],
    },
  ),
  sheet(
    'formulas with and without a kept result',
    () =>
      coastWith([
        divingRow({ formula: 'ROW()-14', result: 1 }, '1', { formula: '"Năm "&2026', result: 'Năm 2026' }),
        divingRow({ number: 2 }, '2', { formula: 'VLOOKUP(B3;Muc!A:B;2)' }),
      ]),
    {
      plan: COAST.plan,
      items: [
        diving('1'),
        diving('2', { timeline: { original: '', kind: 'unclear', years: [], until: null } }),
      ],
      questions: ['timeline 2'],
    },
  ),
  sheet('a hidden column and another table below are left out, and questions say so', withHiddenColumn, {
    plan: COAST.plan,
    items: [diving('1'), diving('2')],
    questions: ['column', 'row'],
  }),
  shaped('rich text, several lines in a cell, two leads', PARTNERS, {
    strings: 'rich',
    sections: 'number apart',
  }),
  shaped('columns in another order, under other names, with extra ones', PRODUCE, {
    columns: PRODUCE_COLUMNS,
  }),
  shaped(
    'roman headings over whole numbers',
    digitalPlan({ headings: ['I', 'II'], codes: ['1', '2', '3', '4'] }),
    {
      sections: 'number apart',
    },
  ),
  sheet('a table in the middle of a sheet, without a letterhead', inTheMiddleOfTheSheet, {
    plan: NO_FACTS,
    items: readingOf(COAST)
      .items.slice(0, 2)
      .map((item) =>
        item.code === '1.2' ? { ...item, timeline: { ...yearly(2025, 2028), years: [], until: null } } : item,
      ),
    questions: ALL_FACTS,
  }),
];
