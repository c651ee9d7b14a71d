import {
  cell,
  control,
  deleted,
  docx,
  field,
  inserted,
  link,
  numbering,
  pageBreak,
  paragraph,
  paragraphs,
  row,
  run,
  table,
  textBox,
} from '../writing/docx.ts';
import { USUAL_COLUMNS } from '../writing/plan.ts';
import { letterheadOf, planDocx } from '../writing/plan-docx.ts';
import type { DocxShape } from '../writing/plan-docx.ts';
import { ALL_FACTS, NO_FACTS, unclear, yearly, years } from './expectation.ts';
import type { CorpusDocument, ExpectedReading } from './expectation.ts';
import { CLINICS } from './plans/clinics.ts';
import { COAST } from './plans/coast.ts';
import { digitalPlan } from './plans/digital.ts';
import { PARTNERS } from './plans/partners.ts';
import { PRODUCE, PRODUCE_COLUMNS } from './plans/produce.ts';
import { printedPlan, readingOf, withItems } from './printed-and-read.ts';
import type { KnownPlan } from './printed-and-read.ts';

const word = (name: string, bytes: () => Uint8Array, expected: ExpectedReading): CorpusDocument => ({
  name: `Word: ${name}`,
  fileName: 'ke-hoach.docx',
  bytes,
  expected,
});
const shaped = (
  name: string,
  plan: KnownPlan,
  shape: DocxShape,
  expected = readingOf(plan),
): CorpusDocument => word(name, () => planDocx(printedPlan(plan), shape), expected);

const HEADINGS = USUAL_COLUMNS.map(({ heading }) => cell(paragraphs(heading)));
const ofTexts = (...texts: readonly string[]) =>
  row(texts.map((text) => cell(text === '' ? '' : paragraphs(text))));
const coast = printedPlan(COAST);
const [firstOfCoast] = readingOf(COAST).items;

/** The first item of the plan for tourism at sea with its cells in other clothes. */
function inControlsAndChanges(): Uint8Array {
  const item = row([
    cell(paragraph(field('SEQ muc', '1.1'))),
    cell(
      control(
        paragraph(
          run('Khảo sát, mở tuyến thuyền đáy kính ') +
            deleted('và thuyền buồm ') +
            link('ngắm san hô') +
            inserted(' ở vịnh Hòn Mây'),
        ),
      ),
    ),
    cell(paragraph(`${deleted('Sở Ngoại vụ')}${inserted('Sở Du lịch')}`)),
    control(cell(paragraph(control(run('Sở Nông nghiệp và Môi trường;') + run(' UBND huyện Bình Sơn'))))),
    cell(paragraph(run('Năm ') + inserted('2025') + deleted('2026'))),
  ]);
  const removed = `<w:tr><w:trPr><w:del w:id="9" w:author="Văn thư"/></w:trPr>${HEADINGS.map(() => cell(paragraph(deleted('Dòng đã bỏ')))).join('')}</w:tr>`;
  const box = paragraph(textBox(paragraphs('DỰ THẢO LẦN 2')));
  const section = row([cell(paragraphs('1. Sản phẩm du lịch'), { columns: 5 })]);
  const body = `${box}${letterheadOf(coast, 'lines')}${paragraphs(...coast.prose)}${control(table(5, [row(HEADINGS), section, control(item), removed]))}`;
  return docx(body, {
    relationships: [{ id: 'rIdLink', kind: 'hyperlink', target: 'https://phuhai.example', external: true }],
  });
}

/** Tables that are no plan's, before it and within its cells. */
function amongOtherTables(): Uint8Array {
  const legal = table(3, [
    ofTexts('STT', 'Văn bản', 'Trích yếu'),
    ofTexts('1', 'Luật Du lịch', 'Quy định chung'),
  ]);
  const costs = table(2, [
    ofTexts('Nội dung', 'Số tiền'),
    ofTexts('Phao tiêu', '300'),
    ofTexts('Cộng', '300'),
  ]);
  const sizes = table(2, [ofTexts('Bãi Đông', '2 phao'), ofTexts('Bãi Tây', '3 phao')]);
  const rows = [
    row(HEADINGS),
    row([
      cell(paragraphs('1')),
      cell(`${paragraphs('Đặt phao tiêu ở hai bãi tắm:')}${sizes}<w:p/>`),
      ...['Sở Xây dựng', 'Công an tỉnh', 'Năm 2026'].map((text) => cell(paragraphs(text))),
    ]),
  ];
  const signature = table(2, [ofTexts('Nơi nhận: như trên', 'TM. ỦY BAN NHÂN DÂN')]);
  return docx(
    `${letterheadOf(coast, 'table')}${paragraphs(...coast.prose)}${legal}<w:p/>${table(5, rows)}<w:p/>${costs}<w:p/>${signature}`,
  );
}

/** A grid finer than its columns, as it is left when widths were dragged; a heading that begins at the second column. */
function inAFinerGrid(): Uint8Array {
  const widths = [1, 2, 1, 1, 2];
  const wide = (texts: readonly string[]) =>
    row(texts.map((text, at) => cell(paragraphs(text), { columns: widths[at] ?? 1 })));
  const [first] = coast.sections;
  const item = first?.rows[0];
  const rows = [
    wide(USUAL_COLUMNS.map(({ heading }) => heading)),
    row([cell(paragraphs('1. Sản phẩm du lịch'), { columns: 6 })], { before: 1 }),
    ...(item ? [wide([item.code, item.content, item.lead, item.coordinating, item.timeline])] : []),
  ];
  return docx(`${letterheadOf(coast, 'table')}${paragraphs(...coast.prose)}${table(7, rows)}`);
}

/** Rows without a code, with the same code twice, without a content, a lead or a time. */
function withGaps(): Uint8Array {
  const rows = [
    row(HEADINGS),
    ofTexts('1', 'Sửa đường ra bến Hòn Mây', 'Sở Xây dựng', 'Công an tỉnh', 'Năm 2025'),
    ofTexts('', 'Trồng dừa dọc bãi Đông', 'UBND huyện Bình Sơn', '', 'Năm 2026'),
    ofTexts('2', 'Dạy bơi cho học sinh tiểu học', 'Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Hằng năm'),
    ofTexts('2', 'Thi thuyền thúng', '', 'Sở Du lịch', 'Tháng 4/2027'),
    ofTexts('3', '', 'Sở Du lịch', '-', 'Năm 2027'),
    ofTexts('4', 'Lập đội cứu hộ', 'Các sở, ban, ngành liên quan', 'Hoa Biển Resort', ''),
    ofTexts(
      '5',
      'Đo chất lượng nước biển',
      'Sở Nông nghiệp và Môi trường',
      'Không',
      'Theo tiến độ của dự án',
    ),
  ];
  return docx(`${letterheadOf(coast, 'table')}${paragraphs(...coast.prose)}${table(5, rows)}`);
}

const GAPS: ExpectedReading = {
  plan: COAST.plan,
  items: [
    {
      code: '1',
      section: null,
      content: 'Sửa đường ra bến Hòn Mây',
      leads: ['Sở Xây dựng'],
      coordinating: ['Công an tỉnh'],
      timeline: years('Năm 2025', 2025),
    },
    {
      code: null,
      section: null,
      content: 'Trồng dừa dọc bãi Đông',
      leads: ['UBND huyện Bình Sơn'],
      coordinating: [],
      timeline: years('Năm 2026', 2026),
    },
    {
      code: '2',
      section: null,
      content: 'Dạy bơi cho học sinh tiểu học',
      leads: ['Sở Giáo dục và Đào tạo'],
      coordinating: ['Sở Y tế'],
      timeline: yearly(2025, 2028),
    },
    {
      code: '2',
      section: null,
      content: 'Thi thuyền thúng',
      leads: [],
      coordinating: ['Sở Du lịch'],
      timeline: { original: 'Tháng 4/2027', kind: 'month', years: [2027], until: '2027-04-30' },
    },
    {
      code: '3',
      section: null,
      content: '',
      leads: ['Sở Du lịch'],
      coordinating: [],
      timeline: years('Năm 2027', 2027),
    },
    {
      code: '4',
      section: null,
      content: 'Lập đội cứu hộ',
      leads: ['Các sở, ban, ngành liên quan'],
      coordinating: ['Hoa Biển Resort'],
      timeline: unclear(''),
    },
    {
      code: '5',
      section: null,
      content: 'Đo chất lượng nước biển',
      leads: ['Sở Nông nghiệp và Môi trường'],
      coordinating: [],
      timeline: unclear('Theo tiến độ của dự án'),
    },
  ],
  questions: ['code 2', 'code 4', 'content 5', 'leads 4', 'leads 6', 'timeline 6', 'timeline 7'],
};

/** The same plan in letters decomposed, with hard spaces and dashes of all kinds. */
function asTypedElsewhere(
  plan: KnownPlan,
): KnownPlan['printed'] & { sections: ReturnType<typeof printedPlan>['sections'] } {
  const typed = (text: string): string =>
    text
      .replaceAll(' - ', ' – ')
      .replaceAll('-UBND', '\u2011UBND')
      .replaceAll(' ', '\u00A0')
      .normalize('NFD');
  return JSON.parse(typed(JSON.stringify(printedPlan(plan)))) as ReturnType<typeof printedPlan>;
}

const TYPED_ELSEWHERE = withItems(
  {
    ...readingOf(COAST),
    plan: { ...COAST.plan, subject: 'Phát triển du lịch biển tỉnh Phú Hải giai đoạn 2025 – 2028' },
  },
  {
    3: { timeline: { ...firstTimelineOf(3), original: '2026 – 2027' } },
    5: { leads: ['Đài Phát thanh – Truyền hình Phú Hải'] },
  },
);
function firstTimelineOf(place: number) {
  return readingOf(COAST).items[place - 1]?.timeline ?? unclear('');
}

/** Facts of a table that stands alone: it says none, so its years lean on none. */
const bare = (plan: KnownPlan): ExpectedReading =>
  withItems(
    { ...readingOf(plan), plan: NO_FACTS },
    { 2: { timeline: { original: 'Hằng năm', kind: 'yearly', years: [], until: null } } },
    ALL_FACTS,
  );

const letters = digitalPlan({ headings: ['1', '2'], codes: ['a)', 'b)', 'c)', 'd)'] });
const lettersRead = withItems(readingOf(letters), {
  1: { code: 'a' },
  2: { code: 'b' },
  3: { code: 'c' },
  4: { code: 'd' },
});

/** Codes that Word counts: none of them is in the text. */
function countedByWord(): Uint8Array {
  const plan = printedPlan(digitalPlan({ headings: ['I', 'II'], codes: ['1', '2', '1', '2'] }));
  const numbered = (level: number) => ({ list: 1, level });
  const rows = plan.sections.flatMap((section) => [
    row([cell(paragraph(run(section.heading), numbered(0)), { columns: 5 })]),
    ...section.rows.map((item) =>
      row([
        cell(paragraph('', numbered(1))),
        ...[item.content, item.lead, item.coordinating, item.timeline].map((text) => cell(paragraphs(text))),
      ]),
    ),
  ]);
  const lists = numbering([
    { text: '%1.', form: 'upperRoman' },
    { text: '%1.%2', form: 'decimal' },
  ]);
  const body = `${letterheadOf(plan, 'table')}${paragraphs(...plan.prose)}${paragraph(pageBreak)}${table(5, [row(HEADINGS), ...rows])}`;
  return docx(body, { numbering: lists });
}

export const WORD_DOCUMENTS: readonly CorpusDocument[] = [
  shaped(
    'a plain table under a letterhead',
    COAST,
    {},
    withItems(readingOf(COAST), {
      1: { at: { table: 2, row: 3, sheet: null, paragraph: null } },
      3: { at: { table: 2, row: 6 } },
      5: { at: { table: 2, row: 9 } },
    }),
  ),
  shaped('a letterhead in lines, a lead and a time that span several items', COAST, {
    letterhead: 'lines',
    merged: ['lead', 'coordinating', 'timeline'],
  }),
  shaped('a header in two rows, column numbers under it', COAST, {
    header: 'two rows',
    columnNumbers: true,
    merged: ['lead'],
  }),
  shaped('a header that Word repeats, numbers of headings in a cell of their own', CLINICS, {
    repeated: 'marked',
    sections: 'number apart',
  }),
  shaped('a header typed again on each page, runs broken within words', COAST, {
    repeated: 'typed',
    rowsPerPage: 3,
    runs: 'broken',
    merged: ['lead'],
  }),
  shaped('the table split in several tables', CLINICS, {
    tables: 'one a page',
    rowsPerPage: 3,
    letterhead: 'lines',
  }),
  shaped('columns in another order, under other names, with extra ones', PRODUCE, {
    columns: PRODUCE_COLUMNS,
  }),
  shaped('codes of three levels that Word counts', CLINICS, { codes: 'by Word', sections: 'number apart' }),
  word(
    'codes I.1 that Word counts, headings in merged rows',
    countedByWord,
    readingOf(digitalPlan({ headings: ['I', 'II'], codes: ['I.1', 'I.2', 'II.1', 'II.2'] })),
  ),
  shaped(
    'codes I.1 as typed',
    digitalPlan({ headings: ['I', 'II'], codes: ['I.1', 'I.2', 'II.1', 'II.2'] }),
    {
      sections: 'number apart',
    },
  ),
  shaped('codes that are letters', letters, {}, lettersRead),
  shaped('several paragraphs in a cell, two leads, names parted in every way', PARTNERS, {}),
  shaped('several lines in a cell', PARTNERS, { lines: 'breaks', letterhead: 'lines', header: 'two rows' }),
  word('tracked changes, links, fields, content controls and a text box', inControlsAndChanges, {
    ...readingOf(COAST),
    items: firstOfCoast ? [firstOfCoast] : [],
  }),
  word('tables that are no plan, before, after and within', amongOtherTables, {
    plan: COAST.plan,
    items: [
      {
        code: '1',
        section: null,
        content: 'Đặt phao tiêu ở hai bãi tắm: Bãi Đông 2 phao Bãi Tây 3 phao',
        leads: ['Sở Xây dựng'],
        coordinating: ['Công an tỉnh'],
        timeline: years('Năm 2026', 2026),
        at: { table: 3, row: 2 },
      },
    ],
    questions: [],
  }),
  word('a grid finer than its columns', inAFinerGrid, {
    ...readingOf(COAST),
    items: firstOfCoast ? [firstOfCoast] : [],
  }),
  shaped('a table without a letterhead', COAST, { letterhead: 'none' }, bare(COAST)),
  word('gaps: codes missing and doubled, cells empty, an open group that leads', withGaps, GAPS),
  word(
    'decomposed letters, hard spaces, dashes of every kind',
    () => planDocx(asTypedElsewhere(COAST)),
    TYPED_ELSEWHERE,
  ),
];
