import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellSketch, RowSketch, TableSketch } from '../testing/grid-content.ts';
import { asked, planOf } from '../testing/grid-plan.ts';

const NAMED = [
  'Sở Du lịch',
  'Công an tỉnh',
  'Sở Kế hoạch và Đầu tư',
  'Sở Văn hóa, Thể thao và Du lịch',
  'UBND huyện Bình Sơn',
  'Sở LĐ-TB&XH',
];
const GROUPS = ['các sở, ban, ngành liên quan', 'Các doanh nghiệp vận tải', 'UBND các xã, phường, đặc khu'];
const TIMES = ['Hằng năm', 'Năm 2026', '2025 - 2028', 'Quý II/2027', 'Trước ngày 30/6/2026', '30/06/2027'];
const WORDS = [
  'tổ chức',
  'lớp học',
  'năm 2026',
  'với tỉnh bạn',
  'Sở',
  'gốm',
  'và',
  '12%',
  'thời gian',
  'chủ trì',
];

const item = fc.record({
  content: fc
    .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 9 })
    .map((all) => `Mở ${all.join(' ')} mới`),
  leads: fc.uniqueArray(fc.constantFrom(...NAMED), { minLength: 1, maxLength: 2 }),
  coordinating: fc.uniqueArray(fc.constantFrom(...NAMED, ...GROUPS), { maxLength: 4 }),
  timeline: fc.constantFrom(...TIMES),
  notes: fc.option(fc.constantFrom('200 triệu đồng', 'Đề án riêng'), { nil: null }),
});
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;
const sections = fc.array(fc.array(item, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

type Column = 'code' | 'content' | 'lead' | 'coordinating' | 'timeline' | 'notes';
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  code: ['STT', 'TT', 'Số TT'],
  content: ['Nội dung', 'Nhiệm vụ', 'Nội dung công việc', 'Tên hoạt động'],
  lead: ['Cơ quan chủ trì', 'Đơn vị chủ trì thực hiện', 'Đơn vị thực hiện'],
  coordinating: ['Cơ quan phối hợp', 'Phối hợp thực hiện'],
  timeline: ['Thời gian thực hiện', 'Thời hạn hoàn thành', 'Tiến độ'],
  notes: ['Ghi chú'],
};
const COLUMNS = Object.keys(HEADINGS) as Column[];

const shape = fc.record({
  order: fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }),
  names: fc.nat({ max: 11 }),
  twoRows: fc.boolean(),
  isMerged: fc.boolean(),
  numbered: fc.boolean(),
  /** Where the code of an item stands. */
  codes: fc.constantFrom('column', 'content', 'dotted'),
  headings: fc.constantFrom('span', 'cells', 'overflow'),
  mark: fc.constantFrom('; ', ', ', '\n', ';\n', '\n- '),
  mergesLeads: fc.boolean(),
  repeats: fc.constantFrom('never', 'within', 'tables', 'without header'),
  sheet: fc.boolean(),
  typed: fc.constantFrom(
    (words: string) => words,
    (words: string) => words.normalize('NFD'),
    (words: string) => words.replaceAll(' ', '\u00A0 '),
  ),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

const nameOf = ({ names }: Shape, column: Column): string =>
  HEADINGS[column][names % HEADINGS[column].length] as string;

/** One row, or "Cơ quan thực hiện" over lead and coordinating bodies where these stand side by side. */
function header(as: Shape): RowSketch[] {
  const at = as.order.indexOf('lead');
  const isDouble = as.twoRows && as.order[at + 1] === 'coordinating';
  const numbers = as.numbered ? [as.order.map((_column, index) => `(${index + 1})`)] : [];
  if (!isDouble) return [as.order.map((column) => nameOf(as, column)), ...numbers];
  const rows = as.isMerged ? 2 : 1;
  const top = as.order.flatMap((column): CellSketch[] => {
    if (column === 'coordinating') return [];
    return column === 'lead'
      ? [{ words: 'Cơ quan thực hiện', columns: 2 }]
      : [{ words: nameOf(as, column), rows }];
  });
  const below = as.isMerged
    ? ['Chủ trì', 'Phối hợp']
    : as.order.map((column) => ({ lead: 'Chủ trì', coordinating: 'Phối hợp' })[column as 'lead'] ?? '');
  return [top, below, ...numbers];
}

const titleOf = (section: number): string => `${section + 1}. Nhóm việc ${section + 1}`;
const codeOf = (section: number, place: number): string => `${section + 1}.${place + 1}`;

function sectionRow(as: Shape, section: number): RowSketch {
  const title = titleOf(section);
  if (as.headings === 'span') return [{ words: title, columns: as.order.length }];
  if (as.headings === 'overflow') return as.order.map((column) => (column === 'code' ? title : ''));
  const cells: Partial<Record<Column, string>> = {
    code: `${section + 1}.`,
    content: title.slice(title.indexOf(' ') + 1),
  };
  return as.order.map((column) => cells[column] ?? '');
}

function cellsOf(
  as: Shape,
  { content, leads, coordinating, timeline, notes }: Item,
  code: string,
): Record<Column, string> {
  const listed = (names: readonly string[]): string =>
    as.mark === '\n- ' ? names.map((name) => `- ${name}`).join('\n') : names.join(as.mark);
  return {
    code: as.codes === 'content' ? '' : as.codes === 'dotted' ? `${code}.` : code,
    content: as.codes === 'content' ? `${code}. ${content}` : content,
    lead: listed(leads),
    coordinating: listed(coordinating),
    timeline,
    notes: notes ?? '',
  };
}

/** The rows of a section, the same leads one below the other merged where the shape says so. */
function itemRows(as: Shape, items: readonly Item[], section: number): RowSketch[] {
  const lists = items.map((each, place) => cellsOf(as, each, codeOf(section, place)));
  const isAsAbove = (place: number): boolean =>
    as.mergesLeads && place > 0 && lists[place]?.lead === lists[place - 1]?.lead;
  return lists.map((cells, place) =>
    as.order.flatMap((column): CellSketch[] => {
      if (column !== 'lead') return [cells[column]];
      if (isAsAbove(place)) return [];
      let rows = 1;
      while (isAsAbove(place + rows)) rows += 1;
      return [{ words: cells.lead, rows }];
    }),
  );
}

/** The blocks of the document in which the plan is written. */
function written(as: Shape, all: readonly (readonly Item[])[]): (string | TableSketch)[] {
  const parts = all.map((items, section) => [sectionRow(as, section), ...itemRows(as, items, section)]);
  const place = as.sheet ? { sheet: 'KH' } : {};
  const typed = (rows: readonly RowSketch[]): TableSketch => ({
    ...place,
    rows: rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'string' ? as.typed(cell) : { ...cell, words: as.typed(cell.words) },
      ),
    ),
  });
  const title: RowSketch[] = as.sheet ? [['KẾ HOẠCH'], ['']] : [];
  if (as.repeats === 'tables') return parts.map((rows) => typed([...title, ...header(as), ...rows]));
  if (as.repeats === 'without header')
    return parts.map((rows, index) => typed(index === 0 ? [...title, ...header(as), ...rows] : rows));
  const again = as.repeats === 'within' ? header(as) : [];
  return [
    typed([
      ...title,
      ...header(as),
      ...parts.flatMap((rows, index) => (index === 0 ? rows : [...again, ...rows])),
    ]),
  ];
}

const meant = (all: readonly (readonly Item[])[]): object[] =>
  all.flatMap((items, section) =>
    items.map(({ timeline, notes, ...each }, place) => ({
      ...each,
      code: codeOf(section, place),
      section: titleOf(section),
      timeline: expect.objectContaining({ original: timeline }),
      notes: notes === null ? null : `Ghi chú: ${notes}`,
      source: expect.objectContaining({ quote: each.content, paragraph: null }),
    })),
  );

describe('any plan, in a table of any shape', () => {
  it('reads back the same, and asks only who of two leads is accountable', () => {
    fc.assert(
      fc.property(sections, shape, (all, as) => {
        const plan = planOf(...written(as, all));
        expect(plan.items).toEqual(meant(all));
        const leads = all.flat().filter(({ leads: named }) => named.length > 1).length;
        const questions = asked(plan);
        expect(questions.every((question) => question.includes(' leads '))).toBe(true);
        expect(questions.length > 0).toBe(leads > 0);
      }),
      { numRuns: 300 },
    );
  });
});
