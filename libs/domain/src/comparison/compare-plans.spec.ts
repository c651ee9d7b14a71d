import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlanFacts, PlanItemRow } from '../document/plan-document.ts';
import { documentWith, row } from '../draft/small-draft.fixture.ts';
import { readTimeline } from '../timeline/read-timeline.ts';
import { comparePlans } from './compare-plans.ts';
import type { ComparedPlan, Differences, ItemDifference } from './differences.ts';
import { hasDifferences } from './differences.ts';

const CONTENTS = [
  'Tổ chức tuần lễ văn hóa tại thành phố kết nghĩa',
  'Trao đổi giáo viên dạy tiếng Nhật giữa hai bên',
  'Xúc tiến đầu tư vào khu công nghệ cao của tỉnh',
  'Phối hợp nghiên cứu bảo tồn rạn san hô ven bờ',
  'Hỗ trợ doanh nghiệp nhỏ tham gia hội chợ thủy sản',
];
const item = (code: string | null, content: string, more: Partial<PlanItemRow> = {}): PlanItemRow => ({
  ...row(code, ['Sở Du lịch']),
  content,
  ...more,
});
const plan = (items: readonly PlanItemRow[], facts: Partial<PlanFacts> = {}): ComparedPlan =>
  documentWith(items, [], facts);

const BASE = CONTENTS.map((content, index) => item(String(index + 1), content));
const compared = (after: readonly PlanItemRow[], before: readonly PlanItemRow[] = BASE): Differences =>
  comparePlans(plan(before), plan(after));
const fieldsOf = ({ changed }: Differences) =>
  changed.map(({ after, fields, moved }) => [after.place, fields.map(({ field }) => field), moved]);

describe('the comparison of two plans', () => {
  it('finds nothing between a plan and itself', () => {
    expect(compared(BASE)).toEqual({ facts: [], added: [], removed: [], changed: [], unchanged: 5 });
    expect(hasDifferences(compared(BASE))).toBe(false);
  });

  it('says which facts changed, and not that they are written otherwise', () => {
    const after = plan(BASE, { to: 2027, issuer: 'UBND TỈNH PHÚ HẢI', subject: 'Hợp tác – đầu tư' });
    expect(comparePlans(plan(BASE), after).facts).toEqual([
      { fact: 'subject', before: 'Hợp tác', after: 'Hợp tác – đầu tư' },
      { fact: 'to', before: 2026, after: 2027 },
    ]);
    expect(hasDifferences(comparePlans(plan(BASE), after))).toBe(true);
  });

  it('says what came, what went and where', () => {
    const added = item('9', 'Xây dựng trang thông tin về biển');
    const after = [...BASE.slice(0, 2), added, ...BASE.slice(3)];
    expect(compared(after)).toMatchObject({
      added: [{ place: 3, code: '9', content: added.content }],
      removed: [{ place: 3, code: '3', content: CONTENTS[2] }],
      changed: [],
      unchanged: 4,
    });
  });

  it('shows a changed item field by field', () => {
    const other = item('2', CONTENTS[1] ?? '', {
      leads: ['Sở Du lịch', 'Sở Tài chính'],
      coordinating: ['Sở Ngoại vụ'],
      section: 'Giáo dục',
      timeline: readTimeline('Năm 2025', { from: 2024, to: 2026 }),
      notes: 'Kinh phí: 100 triệu đồng',
    });
    const { changed } = compared(BASE.with(1, other));
    expect(changed).toEqual([
      {
        before: { place: 2, code: '2', content: CONTENTS[1] },
        after: { place: 2, code: '2', content: CONTENTS[1] },
        moved: false,
        fields: [
          { field: 'section', before: null, after: 'Giáo dục' },
          { field: 'leads', before: ['Sở Du lịch'], after: ['Sở Du lịch', 'Sở Tài chính'] },
          { field: 'coordinating', before: [], after: ['Sở Ngoại vụ'] },
          { field: 'timeline', before: 'Hằng năm', after: 'Năm 2025' },
          { field: 'notes', before: null, after: 'Kinh phí: 100 triệu đồng' },
        ],
      },
    ]);
  });

  it('takes the same in other writing for the same', () => {
    const written = (more: Partial<PlanItemRow>) => item('1', CONTENTS[0] ?? '', more);
    const before = written({ leads: ['A', 'B', 'C'], coordinating: ['D - E', 'F'], notes: null });
    const after = written({
      content: 'Tổ chức Tuần lễ Văn hóa tại thành phố kết nghĩa',
      leads: ['A', 'C', 'B'],
      coordinating: ['f', 'd – e'],
      timeline: readTimeline('Hàng năm', { from: 2024, to: 2026 }),
    });
    expect(compared([after], [before]).unchanged).toBe(1);
  });

  it('takes another accountable lead for a change, and an unclear time by its words', () => {
    const unclear = (words: string) => ({ timeline: readTimeline(words, { from: null, to: null }) });
    const before = [item('1', 'Việc thứ nhất', { leads: ['A', 'B'], ...unclear('khi có điều kiện') })];
    const after = [item('1', 'Việc thứ nhất', { leads: ['B', 'A'], ...unclear('khi cần') })];
    expect(fieldsOf(compared(after, before))).toEqual([[1, ['leads', 'timeline'], false]]);
  });

  it('knows an item again that got another number', () => {
    const first = item('1', 'Lập trang thông tin chung');
    const after = [first, ...BASE.map((one, index) => ({ ...one, code: String(index + 2) }))];
    const found = compared(after);
    expect(found.added.map(({ place }) => place)).toEqual([1]);
    expect(fieldsOf(found)).toEqual(BASE.map((_, index) => [index + 2, ['code'], false]));
  });

  it('knows an item again that was written a little otherwise and got another number', () => {
    const after = BASE.with(3, item('4a', 'Phối hợp nghiên cứu, bảo tồn và phục hồi rạn san hô ven bờ'));
    expect(fieldsOf(compared(after))).toEqual([[4, ['code', 'content'], false]]);
  });

  it('takes an item of the same number for the same even when it was written anew', () => {
    const after = BASE.with(3, item('4', 'Đào tạo cán bộ'));
    expect(fieldsOf(compared(after))).toEqual([[4, ['content'], false]]);
  });

  it('tells items of one number, or of none, apart by what they say', () => {
    const before = [
      item('1', 'Một hai ba'),
      item('1', 'Bốn năm sáu'),
      item(null, 'Bảy tám'),
      item('', 'Chín'),
    ];
    const after = [
      item('1', 'Bốn năm sáu'),
      item('1', 'Một hai ba'),
      item(null, 'Chín'),
      item('', 'Bảy tám'),
    ];
    const found = compared(after, before);
    expect([found.added, found.removed, found.unchanged]).toEqual([[], [], 2]);
    expect(found.changed.every(({ moved, fields }) => moved && fields.length === 0)).toBe(true);
  });

  it('says of as few items as possible that they moved', () => {
    const [first, ...rest] = BASE;
    expect(fieldsOf(compared([...rest, first as PlanItemRow]))).toEqual([[5, [], true]]);
  });

  it('takes names for one body that somebody says are one, and leaves out what it is told to', () => {
    const before = [item('1', 'Việc', { leads: ['Sở LĐTBXH'], notes: 'a' })];
    const after = [item('1', 'Việc', { leads: ['Sở Lao động'], notes: 'b' })];
    const bodyOf = (name: string): string => (name.startsWith('Sở L') ? 'labour' : name);
    const found = comparePlans(
      plan(before, { focalAgency: 'Sở LĐTBXH' }),
      plan(after, { focalAgency: 'Sở L' }),
      {
        bodyOf,
        ignoring: ['notes'],
      },
    );
    expect(hasDifferences(found)).toBe(false);
  });

  it('compares long plans within a moment, also when all of one is written otherwise', () => {
    const items = (words: string) =>
      Array.from({ length: 5_000 }, (_, n) =>
        item(null, `${words} số ${n} tại xã ${n % 97} của huyện ${n % 13} mã${n}`),
      );
    const start = performance.now();
    const found = compared(items('Xây mới công trình'), items('Sửa chữa công trình'));
    expect(found.changed).toHaveLength(5_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

const WORDS = ['biển', 'rừng', 'trường', 'cầu', 'chợ', 'sách', 'bệnh viện', 'đường', 'nước', 'điện'];
const anyItem: fc.Arbitrary<PlanItemRow> = fc
  .record({
    code: fc.option(fc.constantFrom('1', '2', '3', '1.1', '1.2', 'a)'), { nil: null }),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
    leads: fc.subarray(['A', 'B', 'C']),
    coordinating: fc.subarray(['D', 'E']),
    time: fc.constantFrom('Hằng năm', 'Năm 2025', 'sau này'),
    section: fc.constantFrom(null, 'I', 'II'),
  })
  .map(({ words, time, ...more }) => ({
    ...more,
    content: words.join(' '),
    timeline: readTimeline(time, { from: 2024, to: 2026 }),
  }));
const anyPlan = fc.array(anyItem, { maxLength: 12 }).map((items) => plan(items));

const mirrored = ({ before, after, fields }: ItemDifference) => ({
  before: after,
  after: before,
  fields: fields.map((one) => ({ ...one, before: one.after, after: one.before })),
});
const written = ({ changed }: Differences) => changed.filter(({ fields }) => fields.length > 0);
const byPlace = (one: { before: { place: number } }, other: { before: { place: number } }): number =>
  one.before.place - other.before.place;
const movedCount = ({ changed }: Differences): number => changed.filter(({ moved }) => moved).length;

describe('the comparison of any two plans', () => {
  it('finds nothing between a plan and itself', () => {
    fc.assert(fc.property(anyPlan, (one) => !hasDifferences(comparePlans(one, one))));
  });

  it('counts every item of both once', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const { added, removed, changed, unchanged } = comparePlans(before, after);
        expect(before.items.length).toBe(removed.length + changed.length + unchanged);
        expect(after.items.length).toBe(added.length + changed.length + unchanged);
      }),
    );
  });

  it('is the same the other way round, with before and after exchanged', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const [there, back] = [comparePlans(before, after), comparePlans(after, before)];
        expect([back.added, back.removed]).toEqual([there.removed, there.added]);
        const turned = written(there).map(mirrored).sort(byPlace);
        expect(
          written(back)
            .map(({ moved: _, ...one }) => one)
            .sort(byPlace),
        ).toEqual(turned);
        expect(movedCount(back)).toBe(movedCount(there));
      }),
    );
  });

  it('finds what was taken out, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyItem, { selector: ({ content }) => content, minLength: 1, maxLength: 12 }),
        fc.nat(),
        (items, at) => {
          const place = at % items.length;
          const found = comparePlans(plan(items), plan(items.toSpliced(place, 1)));
          expect(found).toMatchObject({ removed: [{ place: place + 1 }], added: [], changed: [] });
        },
      ),
    );
  });
});
