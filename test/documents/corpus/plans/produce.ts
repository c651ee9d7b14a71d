import { until, years } from '../expectation.ts';
import type { KnownPlan } from '../printed-and-read.ts';
import type { Column } from '../../writing/plan.ts';

/** Other usual names, in another order, with three columns that a plan does not use itself. */
export const PRODUCE_COLUMNS: readonly Column[] = [
  { role: 'code', heading: 'TT' },
  { role: 'timeline', heading: 'Thời hạn hoàn thành' },
  { role: 'content', heading: 'Nhiệm vụ' },
  { role: 'other', heading: 'Sản phẩm' },
  { role: 'coordinating', heading: 'Đơn vị phối hợp' },
  { role: 'lead', heading: 'Đơn vị chủ trì' },
  { role: 'other', heading: 'Kinh phí (triệu đồng)' },
  { role: 'other', heading: 'Ghi chú' },
];

/** A district's plan for its own produce, one year long, without headings in its table. */
export const PRODUCE: KnownPlan = {
  printed: {
    letterhead: [
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['HUYỆN BÌNH SƠN', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 9/KH-UBND', 'Bình Sơn, ngày 20 tháng 01 năm 2025'],
    ],
    prose: [
      'KẾ HOẠCH',
      'CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM NĂM 2025',
      'Thực hiện Kế hoạch số 3/KH-UBND ngày 06/01/2025 của UBND tỉnh;',
      'Phòng Kinh tế là cơ quan đầu mối, báo cáo UBND huyện trước ngày 25/12 hằng năm.',
      'UBND các xã gửi báo cáo về Phòng Kinh tế trước ngày 15/12 hằng năm.',
    ],
  },
  sections: [
    {
      number: '',
      heading: '',
      rows: [
        {
          printed: {
            code: '1',
            content: 'Chọn tám sản phẩm dự thi cấp huyện',
            lead: 'Phòng Kinh tế',
            coordinating: 'UBND các xã',
            timeline: 'Tháng 3/2025',
            other: { 'Sản phẩm': 'Danh sách được duyệt', 'Kinh phí (triệu đồng)': '40' },
          },
          leads: ['Phòng Kinh tế'],
          coordinating: ['UBND các xã'],
          timeline: until('Tháng 3/2025', 'month', '2025-03-31'),
          notes: 'Sản phẩm: Danh sách được duyệt; Kinh phí (triệu đồng): 40',
        },
        {
          printed: {
            code: '2',
            content: 'Cấp mã vùng trồng cho dứa Đá Trắng',
            lead: 'Trung tâm Dịch vụ nông nghiệp huyện',
            coordinating: 'Hội Nông dân huyện; Phòng Kinh tế',
            timeline: 'Đến 30/9/2025',
            other: { 'Ghi chú': 'Chờ hướng dẫn của tỉnh' },
          },
          leads: ['Trung tâm Dịch vụ nông nghiệp huyện'],
          coordinating: ['Hội Nông dân huyện', 'Phòng Kinh tế'],
          timeline: until('Đến 30/9/2025', 'date', '2025-09-30'),
          notes: 'Ghi chú: Chờ hướng dẫn của tỉnh',
        },
        {
          printed: {
            code: '3',
            content: 'Dựng quầy giới thiệu sản phẩm ở ga Bình Sơn',
            lead: 'Phòng Văn hóa - Xã hội',
            coordinating: 'Ga Bình Sơn',
            timeline: 'Năm 2025',
          },
          leads: ['Phòng Văn hóa - Xã hội'],
          coordinating: ['Ga Bình Sơn'],
          timeline: years('Năm 2025', 2025),
          notes: null,
        },
      ],
    },
  ],
  plan: {
    number: '9/KH-UBND',
    issuedOn: '2025-01-20',
    issuer: 'ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN',
    subject: 'CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM NĂM 2025',
    from: 2025,
    to: 2025,
    focalAgency: 'Phòng Kinh tế',
    supervisingAuthority: 'UBND huyện',
    agencyReportBefore: '12-15',
    consolidatedReportBefore: '12-25',
  },
  questions: [],
};
