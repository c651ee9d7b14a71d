import { span, until, yearly, years } from '../expectation.ts';
import type { KnownPlan } from '../printed-and-read.ts';

/** A province's plan for tourism at sea: five years of items, one lead each, nothing to ask. */
export const COAST: KnownPlan = {
  printed: {
    letterhead: [
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TỈNH PHÚ HẢI', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 45/KH-UBND', 'Phú Hải, ngày 14 tháng 3 năm 2025'],
    ],
    prose: [
      'KẾ HOẠCH',
      'Phát triển du lịch biển tỉnh Phú Hải giai đoạn 2025 - 2028',
      'Căn cứ Nghị quyết số 21/NQ-HĐND ngày 09 tháng 12 năm 2024 của Hội đồng nhân dân tỉnh;',
      'Ủy ban nhân dân tỉnh Phú Hải ban hành Kế hoạch phát triển du lịch biển giai đoạn 2025 - 2028 như sau:',
      'I. MỤC TIÊU',
      'Đến cuối năm 2028, vịnh Hòn Mây đón 400.000 lượt khách mỗi năm.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các cơ quan, đơn vị gửi báo cáo kết quả về Sở Du lịch trước ngày 05/12 hằng năm.',
      '2. Sở Du lịch là cơ quan đầu mối theo dõi, đôn đốc; trước ngày 15/12 hằng năm báo cáo UBND tỉnh.',
      'PHỤ LỤC',
    ],
  },
  sections: [
    {
      number: '1',
      heading: 'Sản phẩm du lịch',
      rows: [
        {
          printed: {
            code: '1.1',
            content: 'Khảo sát, mở tuyến thuyền đáy kính ngắm san hô ở vịnh Hòn Mây',
            lead: 'Sở Du lịch',
            coordinating: 'Sở Nông nghiệp và Môi trường; UBND huyện Bình Sơn',
            timeline: 'Năm 2025',
          },
          leads: ['Sở Du lịch'],
          coordinating: ['Sở Nông nghiệp và Môi trường', 'UBND huyện Bình Sơn'],
          timeline: years('Năm 2025', 2025),
        },
        {
          printed: {
            code: '1.2',
            content: 'Mở chợ đêm hải sản tại bến cá Cửa Lạch',
            lead: 'Sở Du lịch',
            coordinating: 'Các sở, ban, ngành liên quan',
            timeline: 'Hằng năm',
          },
          leads: ['Sở Du lịch'],
          coordinating: ['Các sở, ban, ngành liên quan'],
          timeline: yearly(2025, 2028),
        },
      ],
    },
    {
      number: '2',
      heading: 'Hạ tầng và an toàn',
      rows: [
        {
          printed: {
            code: '2.1',
            content: 'Nâng cấp bến tàu khách Hòn Mây cho tàu 150 chỗ',
            lead: 'Sở Xây dựng',
            coordinating: 'UBND huyện Bình Sơn; Công an tỉnh',
            timeline: '2026 - 2027',
          },
          leads: ['Sở Xây dựng'],
          coordinating: ['UBND huyện Bình Sơn', 'Công an tỉnh'],
          timeline: span('2026 - 2027', 2026, 2027),
        },
        {
          printed: {
            code: '2.2',
            content: 'Đặt phao tiêu và trạm cứu hộ ở bốn bãi tắm',
            lead: 'Bộ Chỉ huy Quân sự tỉnh',
            coordinating: 'Sở Xây dựng',
            timeline: 'Trước ngày 30/4/2026',
          },
          leads: ['Bộ Chỉ huy Quân sự tỉnh'],
          coordinating: ['Sở Xây dựng'],
          timeline: until('Trước ngày 30/4/2026', 'date', '2026-04-29'),
        },
      ],
    },
    {
      number: '3',
      heading: 'Quảng bá',
      rows: [
        {
          printed: {
            code: '3.1',
            content: 'Phát sóng mười hai phóng sự về làng chài',
            lead: 'Đài Phát thanh - Truyền hình Phú Hải',
            coordinating: 'Báo Phú Hải; Hiệp hội Du lịch Phú Hải',
            timeline: 'Quý II/2027',
          },
          leads: ['Đài Phát thanh - Truyền hình Phú Hải'],
          coordinating: ['Báo Phú Hải', 'Hiệp hội Du lịch Phú Hải'],
          timeline: until('Quý II/2027', 'quarter', '2027-06-30'),
        },
      ],
    },
  ],
  plan: {
    number: '45/KH-UBND',
    issuedOn: '2025-03-14',
    issuer: 'Ủy ban nhân dân tỉnh Phú Hải',
    subject: 'Phát triển du lịch biển tỉnh Phú Hải giai đoạn 2025 - 2028',
    from: 2025,
    to: 2028,
    focalAgency: 'Sở Du lịch',
    supervisingAuthority: 'UBND tỉnh',
    agencyReportBefore: '12-05',
    consolidatedReportBefore: '12-15',
  },
  questions: [],
};
