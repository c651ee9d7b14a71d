import type { PlanDocument, PlanItemRow } from '#domain/document/plan-document';
import { readTimeline } from '#domain/timeline/read-timeline';
import { EXAMPLE_PLAN } from '#documents/templates/example-plan';

const PER_SECTION = 60;
const TIMES = ['Hằng năm', 'Năm 2026', 'Quý II/2027', '2025 - 2027', 'Trước ngày 30/6/2026'];
const LEADS = ['Sở Công Thương', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng'];

function item(index: number): PlanItemRow {
  const section = Math.floor(index / PER_SECTION) + 1;
  return {
    code: `${section}.${(index % PER_SECTION) + 1}`,
    section: `${section}. Nhóm việc thứ ${section} của các làng nghề`,
    content: `Mở lớp dạy nghề thứ ${index + 1} cho thanh niên các xã ven sông và bàn giao dụng cụ cho từng hộ`,
    leads: [LEADS[index % LEADS.length] ?? ''],
    coordinating: ['UBND các huyện', 'Các sở, ban, ngành liên quan'],
    timeline: readTimeline(TIMES[index % TIMES.length] ?? '', EXAMPLE_PLAN.plan),
    notes: `Sản phẩm: Báo cáo số ${index + 1}`,
  };
}

/** The example's plan with as many items as are wanted. */
export const largePlan = (items: number): PlanDocument => ({
  ...EXAMPLE_PLAN,
  items: Array.from({ length: items }, (_, index) => item(index)),
});
