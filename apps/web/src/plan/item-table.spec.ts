import { csvText } from '../parts/csv.ts';
import { choicesOf, filterItems, findable } from './item-filter.ts';
import { rowsOf } from './item-groups.ts';
import { sortItems } from './item-order.ts';
import type { PlanItem } from './plan-items.ts';

const TOURISM = { id: 'a', name: 'Sở Du lịch' };
const TRADE = { id: 'b', name: 'Sở Công Thương' };

const item = (code: string, more: Partial<PlanItem> = {}): PlanItem => ({
  id: code,
  planId: 'p',
  code,
  section: 'I. Kinh tế',
  content: `Nội dung ${code}`,
  lead: TOURISM,
  coLeads: [],
  coordinating: [],
  phase: 'in-progress',
  timeliness: 'no-deadline',
  timeline: { original: 'Hằng năm', kind: 'yearly', years: [2025, 2026], until: null },
  assignedAt: null,
  acknowledgeDueAt: null,
  acknowledgedAt: null,
  dueAt: null,
  claimedAt: null,
  completedAt: null,
  responsible: null,
  actions: [],
  ...more,
});
const codes = (items: readonly PlanItem[]): string[] => items.map(({ code }) => code);

describe('The table of a plan', () => {
  const items = [
    item('1', { content: 'Đào tạo nghề', coordinating: [TRADE] }),
    item('2', { section: 'II. Xã hội', lead: TRADE, phase: 'completed', timeliness: 'late' }),
    item('3', { lead: null, phase: null, dueAt: '2026-06-30T00:00:00+07:00', timeliness: 'overdue' }),
    item('4', { dueAt: '2026-03-31T00:00:00+07:00', timeline: null }),
  ];
  const all = findable(items);

  it('finds words with and without their marks, in any order', () => {
    expect(codes(filterItems(all, { q: 'dao tao' }))).toEqual(['1']);
    expect(codes(filterItems(all, { q: 'nghề  Đào' }))).toEqual(['1']);
    expect(codes(filterItems(all, { q: 'so cong thuong' }))).toEqual(['1', '2']);
    expect(codes(filterItems(all, { q: '' }))).toEqual(['1', '2', '3', '4']);
  });

  it('takes an agency for one that leads or takes part', () => {
    expect(codes(filterItems(all, { agency: 'b' }))).toEqual(['1', '2']);
  });

  it('combines all that is asked', () => {
    expect(codes(filterItems(all, { section: 'II. Xã hội', year: '2026', timeliness: 'late' }))).toEqual([
      '2',
    ]);
    expect(codes(filterItems(all, { phase: 'null' }))).toEqual(['3']);
    expect(codes(filterItems(all, { year: '2030' }))).toEqual([]);
  });

  it('offers only what there is', () => {
    const { agencies, years, sections } = choicesOf(items);
    expect(agencies.map(({ name }) => name)).toEqual(['Sở Công Thương', 'Sở Du lịch']);
    expect([years, sections]).toEqual([
      [2025, 2026],
      ['I. Kinh tế', 'II. Xã hội'],
    ]);
  });

  it('keeps the order of the plan among equals, and puts what is not there last both ways', () => {
    expect(codes(sortItems(items, undefined))).toEqual(['1', '2', '3', '4']);
    expect(codes(sortItems(items, 'due'))).toEqual(['4', '3', '1', '2']);
    expect(codes(sortItems(items, '-due'))).toEqual(['3', '4', '1', '2']);
    expect(codes(sortItems(items, 'timeliness'))).toEqual(['3', '2', '1', '4']);
    expect(codes(sortItems(items, 'nonsense'))).toEqual(['1', '2', '3', '4']);
  });

  it('counts what a closed group hides', () => {
    const rows = rowsOf(items, 'section', new Set(['I. Kinh tế']));
    expect(rows.map((row) => (row.kind === 'group' ? [row.name, row.count] : row.item.code))).toEqual([
      ['I. Kinh tế', 3],
      ['II. Xã hội', 1],
      '2',
    ]);
  });
});

describe('A file for table programs', () => {
  it('begins with the mark of UTF-8 and quotes what would break it', () => {
    expect(
      csvText([
        ['Mã', 'Nội dung'],
        ['1', 'a "b", c\nd'],
      ]),
    ).toBe('\uFEFFMã,Nội dung\r\n1,"a ""b"", c\nd"\r\n');
  });

  it('holds no formula, whoever wrote the text', () => {
    const evil = ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1'];
    const text = csvText([evil]).slice(1);
    expect(text).toBe(`"'=HYPERLINK(""x"")",'+1,'-1,'@SUM(A1),'\t=1\r\n`);
  });
});
