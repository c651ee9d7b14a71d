import fc from 'fast-check';
import type { PlanDocument, PlanFacts, PlanItemRow } from '#domain/document/plan-document';
import { readTimeline } from '#domain/timeline/read-timeline';

/** Any plan in the words that a reader gives: what it does not know is null. */
const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...values);

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const monthDay = fc.option(
  // No day of leap years: it is no yearly date.
  day.map((each) => each.slice(5)).filter((each) => each !== '02-29'),
);
const years = fc.oneof(
  fc.constant({ from: null, to: null }),
  fc.integer({ min: 2020, max: 2030 }).map((from) => ({ from, to: null })),
  fc
    .tuple(fc.integer({ min: 2020, max: 2030 }), fc.nat({ max: 6 }))
    .map(([from, more]) => ({ from, to: from + more })),
);

export const anyFacts: fc.Arbitrary<PlanFacts> = fc
  .record({
    number: orNull(['128/KH-UBND', '7/2025/KH-SCT', '1024a/KH-BCĐ']),
    issuedOn: fc.option(day),
    issuer: orNull(['UBND tỉnh Phú Hải', 'Sở Công Thương', 'ỦY BAN NHÂN DÂN TỈNH PHÚ HẢI', 'SỞ Y TẾ']),
    subject: orNull(['PHÁT TRIỂN LÀNG NGHỀ', 'Hợp tác Phú Hải - Bình Sơn về nghề cá']),
    years,
    focalAgency: orNull(['Sở Công Thương', 'Văn phòng UBND tỉnh', 'Sở Văn hóa, Thể thao và Du lịch']),
    supervisingAuthority: orNull(['UBND tỉnh', 'UBND tỉnh Phú Hải', 'Ủy ban nhân dân huyện']),
    agencyReportBefore: monthDay,
    consolidatedReportBefore: monthDay,
  })
  .map(({ years: { from, to }, ...facts }) => ({ ...facts, from, to }));

const BODIES = [
  'Sở Du lịch',
  'Công an tỉnh',
  'Sở Văn hóa, Thể thao và Du lịch',
  'UBND huyện Bình Sơn',
  'Báo và Phát thanh, Truyền hình Phú Hải',
];
const GROUPS = ['các sở, ban, ngành liên quan', 'Các doanh nghiệp vận tải'];
const TIMES = [
  '',
  'Hằng năm',
  'Năm 2026',
  '2025 - 2028',
  'Quý II/2027',
  'Trước ngày 30/6/2026',
  'Theo lịch của Trung ương',
];
const WORDS = ['lớp học', 'hội chợ', 'năm 2026', 'với tỉnh bạn', 'Sở', 'và', '12%', '<gốm> & "lụa"', "'cói'"];

const bodies = (from: readonly string[], most: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...from), { maxLength: most });
const content = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => `Tổ chức ${words.join(' ')} mới`);
const notes = fc
  .record({
    'Sản phẩm': orNull(['Báo cáo', 'Danh sách: 3 bản', 'Phim; ảnh']),
    'Kinh phí (triệu đồng)': orNull(['40', '1.200,5']),
  })
  .map((all) => {
    const said = Object.entries(all).filter(([, words]) => words !== null);
    return said.map(([heading, words]) => `${heading}: ${words}`).join('; ') || null;
  });

interface AnyItem {
  readonly content: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly time: string;
  readonly notes: string | null;
}
const item: fc.Arbitrary<AnyItem> = fc.record({
  content,
  leads: bodies(BODIES, 2),
  coordinating: bodies([...BODIES, ...GROUPS], 4),
  time: fc.constantFrom(...TIMES),
  notes,
});
const HEADINGS = ['Giữ nghề và truyền nghề', 'Nguyên liệu', 'BÁN HÀNG'];

function itemsOf(sections: readonly (readonly AnyItem[])[], facts: PlanFacts): readonly PlanItemRow[] {
  return sections.flatMap((items, index) =>
    items.map(({ time, ...row }, place) => ({
      ...row,
      code: `${index + 1}.${place + 1}`,
      section: `${index + 1}. ${HEADINGS[index % HEADINGS.length]}`,
      timeline: readTimeline(time, facts),
    })),
  );
}

export const anyPlan: fc.Arbitrary<PlanDocument> = fc
  .record({
    plan: anyFacts,
    sections: fc.array(fc.array(item, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    headless: fc.boolean(),
  })
  .map(({ plan, sections, headless }) => {
    const items = itemsOf(sections, plan);
    const first = headless ? items.filter(({ section }) => section === items[0]?.section).length : 0;
    return {
      plan,
      items: items.map((each, index) => (index < first ? { ...each, section: null } : each)),
      questions: [],
    };
  });
