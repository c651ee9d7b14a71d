import fc from 'fast-check';
import type { Timeline } from '#domain/timeline/timeline';
import { span, until, yearly, years } from '../corpus/expectation.ts';
import { COAST } from '../corpus/plans/coast.ts';
import type { KnownPlan, KnownRow, KnownSection } from '../corpus/printed-and-read.ts';

/** Every plan here has the head of this one, and so its years. */
const HEAD = COAST;
const FIRST = 2025;
const LAST = 2028;

const LEADS = [
  'Sở Du lịch',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở LĐ-TB&XH',
  'Đài Phát thanh - Truyền hình Phú Hải',
  'UBND TP. Cửa Lạch',
  'Ban Quản lý Khu kinh tế Bình Sơn',
];
const COORDINATORS = [
  ...LEADS,
  'Công an tỉnh',
  'Sở Giáo dục và Đào tạo',
  'Hội Nông dân tỉnh',
  'Báo Phú Hải',
  'Trường Đại học Phú Hải (cơ sở 2)',
  'Các sở, ban, ngành liên quan',
  'các doanh nghiệp du lịch trên địa bàn tỉnh',
];

const year = fc.integer({ min: FIRST, max: LAST });
const twoYears = fc.uniqueArray(year, { minLength: 2, maxLength: 2 }).map((both) => both.toSorted());
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const lastDay = (month: number, inYear: number): string =>
  `${inYear}-${twoDigits(month)}-${new Date(Date.UTC(inYear, month, 0)).getUTCDate()}`;

/** Times of the grammar, each with what it means: reckoned here, not by the reader. */
const anyTime: fc.Arbitrary<Timeline> = fc.oneof(
  fc.constantFrom('Hằng năm', 'Thường xuyên', 'Hàng năm').map((words) => yearly(FIRST, LAST, words)),
  twoYears.chain(([from = 0, to = 0]) =>
    fc
      .constantFrom(
        `${from} - ${to}`,
        `${from}-${to}`,
        `Giai đoạn ${from} – ${to}`,
        `Từ năm ${from} đến năm ${to}`,
      )
      .map((words) => span(words, from, to)),
  ),
  year.map((each) => span(`Năm ${each} và các năm tiếp theo`, each, LAST)),
  year.chain((each) => fc.constantFrom(`Năm ${each}`, String(each)).map((words) => years(words, each))),
  twoYears.map((both) => years(`Năm ${both.join(', ')}`, ...both)),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), year)
    .map(([quarter, each]) =>
      until(`Quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${each}`, 'quarter', lastDay(quarter * 3, each)),
    ),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), year)
    .map(([month, each]) => until(`Tháng ${month}/${each}`, 'month', lastDay(month, each))),
  fc
    .tuple(fc.integer({ min: 2, max: 28 }), fc.integer({ min: 1, max: 12 }), year)
    .chain(([day, month, each]) => {
      const named = `${day}/${twoDigits(month)}/${each}`;
      const on = (shift: number): string => `${each}-${twoDigits(month)}-${twoDigits(day + shift)}`;
      return fc.constantFrom(
        until(`Trước ngày ${named}`, 'date', on(-1)),
        until(`Chậm nhất ${named}`, 'date', on(0)),
      );
    }),
);

const WORDS =
  'làng nghề, 12% bãi biển “xanh” học sinh; tàu/thuyền lớp học (đợt 1) hội chợ 2026 với tỉnh bạn và Sở gốm & mây <b>'.split(
    ' ',
  );
const anyContent = fc
  .tuple(
    fc.constantFrom('Tổ chức', 'Mở', 'Phối hợp', 'Rà soát'),
    fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 }),
  )
  .map(([verb, words]) => [verb, ...words, 'mới'].join(' '));

/** How names in a cell are parted: the readers need not ask where each has a semicolon or a line of its own. */
const SEPARATORS = ['; ', ';\n', '\n'];
export const COMMAS = ', ';

/** What the cells of bodies hold. */
interface Cells {
  readonly separators: readonly string[];
  /** Coordinating bodies of an item. */
  readonly fewest: number;
}

const anyRow = ({
  separators,
  fewest,
}: Cells): fc.Arbitrary<Omit<KnownRow, 'printed'> & { printed: Omit<KnownRow['printed'], 'code'> }> =>
  fc
    .record({
      content: anyContent,
      leads: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...LEADS).map((name) => [name]) },
        { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...LEADS), { minLength: 2, maxLength: 2 }) },
      ),
      coordinating: fc.uniqueArray(fc.constantFrom(...COORDINATORS), { minLength: fewest, maxLength: 4 }),
      timeline: anyTime,
      note: fc.constantFrom('', 'Xin ý kiến Thường trực Tỉnh ủy', '250 triệu đồng'),
      separator: fc.constantFrom(...separators),
    })
    .map(({ content, leads, coordinating, timeline, note, separator }) => ({
      printed: {
        content,
        lead: leads.join(separator === COMMAS ? '; ' : separator),
        coordinating: coordinating.join(separator),
        timeline: timeline.original,
        other: note === '' ? {} : { 'Ghi chú': note },
      },
      leads,
      coordinating,
      timeline,
      notes: note === '' ? null : `Ghi chú: ${note}`,
    }));

/** Headings with their rows, numbered as they come: 1 with 1.1, 1.2; or 1 with 1.1 over 1.1.1. */
function anySections(rows: fc.Arbitrary<KnownRow[]>): fc.Arbitrary<KnownSection[]> {
  const heading = fc.constantFrom('Sản phẩm', 'Nguồn lực và hạ tầng', 'Hợp tác với Takamori');
  const coded = (number: string, all: readonly KnownRow[]): KnownRow[] =>
    all.map((row, at) => ({ ...row, printed: { ...row.printed, code: `${number}.${at + 1}` } }));
  const field = fc.oneof(
    fc.record({ heading, rows, fields: fc.constant(null) }),
    fc.record({
      heading,
      rows: fc.constant([]),
      fields: fc.array(fc.record({ heading, rows }), { minLength: 1, maxLength: 3 }),
    }),
  );
  return fc.array(field, { minLength: 1, maxLength: 4 }).map((all) =>
    all.flatMap(({ heading: words, rows: own, fields }, at) => {
      const number = String(at + 1);
      const above = { number, heading: words, rows: coded(number, own) };
      const below = (fields ?? []).map((sub, subAt) => ({
        number: `${number}.${subAt + 1}`,
        heading: sub.heading,
        rows: coded(`${number}.${subAt + 1}`, sub.rows),
      }));
      return [above, ...below];
    }),
  );
}

/** Any plan with what is read in it; what is asked is only who of several leads answers for an item. */
export function anyPlan({
  separators = SEPARATORS,
  fewest = 0,
}: Partial<Cells> = {}): fc.Arbitrary<KnownPlan> {
  const row = anyRow({ separators, fewest }).map((each) => ({
    ...each,
    printed: { ...each.printed, code: '' },
  }));
  return anySections(fc.array(row, { minLength: 1, maxLength: 4 })).map((sections) => ({
    printed: HEAD.printed,
    sections,
    plan: HEAD.plan,
    questions: sections
      .flatMap(({ rows }) => rows)
      .flatMap(({ leads }, at) => (leads.length > 1 ? [`leads ${at + 1}`] : [])),
  }));
}
