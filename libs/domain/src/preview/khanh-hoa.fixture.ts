import type { PlanDocument, PlanItemRow } from '../document/plan-document.ts';
import type { Timeline } from '../timeline/timeline.ts';

const PLAN_YEARS = [2024, 2025, 2026, 2027, 2028, 2029];
const [NGOAI_VU, DAU_TU, CONG_THUONG, DU_LICH] = [
  'Sở Ngoại vụ',
  'Sở Kế hoạch và Đầu tư',
  'Sở Công Thương',
  'Sở Du lịch',
];
const [LAO_DONG, GIAO_DUC, THONG_TIN, VAN_HOA] = [
  'Sở Lao động - Thương binh & Xã hội',
  'Sở Giáo dục và Đào tạo',
  'Sở Thông tin và Truyền thông',
  'Sở Văn hóa và Thể thao',
];
const TRUONG = 'các trường Đại học, Cao đẳng trên địa bàn tỉnh';
const DAI = 'Đài Phát thanh - Truyền hình Khánh Hòa';

const yearly: Timeline = { original: 'Hằng năm', kind: 'yearly', years: PLAN_YEARS, until: '2029-12-31' };
const span: Timeline = { original: '2024 - 2029', kind: 'span', years: PLAN_YEARS, until: '2029-12-31' };
const inYear = (year: number): Timeline => ({
  original: `Năm ${year}`,
  kind: 'years',
  years: [year],
  until: `${year}-12-31`,
});

function row(code: string, leads: readonly string[], timeline: Timeline, content: string): PlanItemRow {
  return { code, section: null, content, leads, coordinating: [], timeline };
}

/** The skeleton of plan 9796/KH-UBND: its codes, leads and times; contents in own words. */
export const KHANH_HOA: PlanDocument = {
  plan: {
    number: '9796/KH-UBND',
    issuedOn: '2024-09-04',
    issuer: 'UBND tỉnh Khánh Hòa',
    subject: 'Hợp tác Khánh Hòa - Hiroshima 2024 - 2029',
    from: 2024,
    to: 2029,
    focalAgency: NGOAI_VU,
    supervisingAuthority: 'UBND tỉnh',
    agencyReportBefore: '12-10',
    consolidatedReportBefore: '12-20',
  },
  items: [
    row('1.1', [NGOAI_VU], span, 'Giữ đầu mối liên lạc với Hiroshima'),
    row('1.2', [NGOAI_VU], yearly, 'Thực hiện bản ghi nhớ'),
    row('1.3', [NGOAI_VU], yearly, 'Đón và cử đoàn'),
    row('1.4', [NGOAI_VU], yearly, 'Thư mừng và lễ kỷ niệm'),
    row('1.5', [NGOAI_VU], yearly, 'Tổ chức sự kiện an toàn'),
    row('2.1.1', [DAU_TU], yearly, 'Giới thiệu cơ hội đầu tư'),
    row('2.1.2', [DAU_TU], yearly, 'Hỗ trợ nhà đầu tư'),
    row('2.1.3', [DAU_TU], inYear(2026), 'Hội nghị đầu tư lần thứ nhất'),
    row('2.1.4', [DAU_TU], inYear(2028), 'Hội nghị đầu tư lần thứ hai'),
    row('2.1.5', [DAU_TU], yearly, 'Truyền thông về môi trường đầu tư'),
    row('2.1.6', [CONG_THUONG], span, 'Xúc tiến thương mại'),
    row('2.1.7', [CONG_THUONG], yearly, 'Thông tin thị trường cho doanh nghiệp'),
    row('2.2.1', [DU_LICH], yearly, 'Vận động mở đường bay'),
    row('2.2.2', [DU_LICH], yearly, 'Đoàn khảo sát của Hiroshima'),
    row('2.2.3', [DU_LICH], inYear(2026), 'Mời dự liên hoan biển lần thứ nhất'),
    row('2.2.4', [DU_LICH], yearly, 'Chương trình trọn gói'),
    row('2.2.5', [DU_LICH], inYear(2028), 'Mời dự liên hoan biển lần thứ hai'),
    row('2.2.6', [DU_LICH], yearly, 'Quảng bá tại Hiroshima'),
    row('2.2.7', [DU_LICH], yearly, 'Sản phẩm cho khách Nhật'),
    row('2.2.8', [DU_LICH], inYear(2025), 'Phim giới thiệu'),
    row('3.1', [LAO_DONG], yearly, 'Đào tạo nghề và đưa lao động'),
    row('3.2', [LAO_DONG], yearly, 'Thiết bị cho trường nghề'),
    row('3.3', [GIAO_DUC, TRUONG], yearly, 'Học bổng và trao đổi sinh viên'),
    row('3.4', [GIAO_DUC, TRUONG], yearly, 'Dạy tiếng Nhật'),
    row('3.5', [GIAO_DUC, TRUONG], yearly, 'Giao lưu của giáo viên'),
    row('3.6', [THONG_TIN], yearly, 'Nhân lực công nghệ thông tin'),
    row('4.1', [VAN_HOA], yearly, 'Giao lưu văn hóa, thể thao'),
    row('4.2', [VAN_HOA], yearly, 'Đoàn nghệ thuật sang Hiroshima'),
    row('4.3', [VAN_HOA], yearly, 'Tuyên truyền trực quan'),
    row('4.4', [DAI], yearly, 'Hợp tác truyền hình'),
  ],
  questions: [],
};
