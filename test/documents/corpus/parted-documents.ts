import type { Xml } from '../writing/xml.ts';
import { cell, docx, paragraph, paragraphs, row, run, table } from '../writing/docx.ts';
import { USUAL_COLUMNS } from '../writing/plan.ts';
import { letterheadOf } from '../writing/plan-docx.ts';
import { years, yearly } from './expectation.ts';
import type { CorpusDocument, ExpectedItem, ExpectedReading } from './expectation.ts';
import { COAST } from './plans/coast.ts';
import { printedPlan } from './printed-and-read.ts';

const ofTexts = (...texts: readonly string[]): Xml =>
  row(texts.map((text) => cell(text === '' ? '' : paragraphs(text))));
const HEADINGS = USUAL_COLUMNS.map(({ heading }) => heading);
const coast = printedPlan(COAST);

/** The plan for tourism at sea with tables of its own. */
const word = (name: string, body: () => Xml, expected: Omit<ExpectedReading, 'plan'>): CorpusDocument => ({
  name: `Word: ${name}`,
  fileName: 'ke-hoach.docx',
  bytes: () => docx(letterheadOf(coast, 'table') + paragraphs(...coast.prose) + body()),
  expected: { plan: COAST.plan, ...expected },
});

const sailing = (code: string, content: string, more: Partial<ExpectedItem> = {}): ExpectedItem => ({
  code,
  section: null,
  content,
  leads: ['Sở Du lịch'],
  coordinating: ['Sở Y tế'],
  timeline: years('Năm 2026', 2026),
  ...more,
});
const sailingRow = (code: string, content: string): Xml =>
  ofTexts(code, content, 'Sở Du lịch', 'Sở Y tế', 'Năm 2026');

/** The row of the first item goes on behind the end of a page, in a table of its own. */
const partedByAPage = (): Xml =>
  table(5, [ofTexts(...HEADINGS), sailingRow('1', 'Dạy chèo thuyền,')]) +
  paragraph('') +
  table(5, [
    ofTexts('', 'bơi và lặn', '', '', ''),
    ofTexts('2', 'Đua thuyền thúng', 'nt', '(nt)', 'Hằng năm'),
  ]);

/** Indicators with who is charged with them, tasks, and the money for them. */
const threeAppendices = (): Xml =>
  paragraphs('CHỈ TIÊU') +
  table(3, [ofTexts('STT', 'Chỉ tiêu', 'Cơ quan chủ trì'), ofTexts('1', 'Số thuyền thúng', 'Sở Du lịch')]) +
  paragraphs('PHỤ LỤC II') +
  table(5, [ofTexts(...HEADINGS), sailingRow('1', 'Dạy chèo thuyền')]) +
  paragraphs('PHỤ LỤC III') +
  table(4, [
    ofTexts('STT', 'Nội dung', 'Đơn vị thực hiện', 'Dự toán (triệu đồng)'),
    ofTexts('1', 'Dạy chèo thuyền', 'Sở Du lịch', '45'),
  ]);

/** The column of numbers has no heading; an item counts on from the heading of those above it. */
const headedByNothing = (): Xml =>
  table(5, [
    ofTexts('', ...HEADINGS.slice(1)),
    ofTexts('I', 'Thể thao biển', '', '', ''),
    ofTexts('1', 'Thuyền', '', '', ''),
    sailingRow('a)', 'Dạy chèo thuyền'),
    sailingRow('b)', 'Đua thuyền thúng'),
    sailingRow('2', 'Mở bãi bóng chuyền'),
  ]);

/** Bodies whose words are those of a header: "các sở", "chính". */
const soundsLikeAHeader = (): Xml => {
  const bodies = 'Các Sở: Du lịch, Công Thương, Tài chính';
  return table(5, [
    ofTexts(...HEADINGS),
    sailingRow('1', 'Dạy chèo thuyền'),
    row(['2', 'Việc trực đêm ở bến', bodies, bodies, 'Hằng năm'].map((text) => cell(paragraph(run(text))))),
  ]);
};
const THREE = ['Sở Du lịch', 'Sở Công Thương', 'Sở Tài chính'];

export const PARTED_DOCUMENTS: readonly CorpusDocument[] = [
  word('a row parted by the end of a page', partedByAPage, {
    items: [
      sailing('1', 'Dạy chèo thuyền, bơi và lặn'),
      sailing('2', 'Đua thuyền thúng', { timeline: yearly(2025, 2028) }),
    ],
    questions: ['row 1'],
  }),
  word('an appendix of tasks between those of indicators and of money', threeAppendices, {
    items: [sailing('1', 'Dạy chèo thuyền')],
    questions: ['table'],
  }),
  word('numbers under no heading, an item that counts on from a heading', headedByNothing, {
    items: [
      sailing('a', 'Dạy chèo thuyền', { section: '1. Thuyền' }),
      sailing('b', 'Đua thuyền thúng', { section: '1. Thuyền' }),
      sailing('2', 'Mở bãi bóng chuyền', { section: 'I. Thể thao biển' }),
    ],
    questions: [],
  }),
  word('an item whose words are those of a header', soundsLikeAHeader, {
    items: [
      sailing('1', 'Dạy chèo thuyền'),
      sailing('2', 'Việc trực đêm ở bến', {
        leads: THREE,
        coordinating: THREE,
        timeline: yearly(2025, 2028),
      }),
    ],
    questions: ['leads 2'],
  }),
];
