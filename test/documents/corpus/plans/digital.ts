import { until, yearly, years } from '../expectation.ts';
import type { KnownPlan, KnownSection } from '../printed-and-read.ts';

const PROSE = [
  'KẾ HOẠCH',
  'Chuyển đổi số trong cơ quan nhà nước năm 2026 và 2027',
  'Căn cứ Chương trình hành động số 12-CTr/TU ngày 03 tháng 11 năm 2025;',
  'UBND tỉnh Phú Hải ban hành Kế hoạch chuyển đổi số giai đoạn 2026 - 2027 như sau:',
  'Giao Sở Khoa học và Công nghệ làm cơ quan đầu mối; trước ngày 18/12 hằng năm báo cáo UBND tỉnh.',
  'Các cơ quan gửi báo cáo về Sở Khoa học và Công nghệ trước ngày 08/12 hằng năm.',
];

/** A province's plan for its records and networks. Its facts and head; the numbering is a document's own. */
const DIGITAL: Omit<KnownPlan, 'sections'> = {
  printed: {
    letterhead: [
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TỈNH PHÚ HẢI', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 302/KH-UBND', 'Phú Hải, ngày 29 tháng 12 năm 2025'],
    ],
    prose: PROSE,
  },
  plan: {
    number: '302/KH-UBND',
    issuedOn: '2025-12-29',
    issuer: 'UBND tỉnh Phú Hải',
    subject: 'Chuyển đổi số trong cơ quan nhà nước năm 2026 và 2027',
    from: 2026,
    to: 2027,
    focalAgency: 'Sở Khoa học và Công nghệ',
    supervisingAuthority: 'UBND tỉnh',
    agencyReportBefore: '12-08',
    consolidatedReportBefore: '12-18',
  },
  questions: [],
};

/** The codes of its four items and the numbers of its two headings. */
interface Numbers {
  readonly headings: readonly [string, string];
  readonly codes: readonly [string, string, string, string];
}

function sections({ headings, codes }: Numbers): KnownSection[] {
  return [
    {
      number: headings[0],
      heading: 'Dữ liệu',
      rows: [
        {
          printed: {
            code: codes[0],
            content: 'Số hóa hồ sơ đất đai của năm huyện',
            lead: 'Sở Nông nghiệp và Môi trường',
            coordinating: 'UBND các huyện',
            timeline: 'Năm 2026',
          },
          leads: ['Sở Nông nghiệp và Môi trường'],
          coordinating: ['UBND các huyện'],
          timeline: years('Năm 2026', 2026),
        },
        {
          printed: {
            code: codes[1],
            content: 'Mở kho dữ liệu dùng chung',
            lead: 'Sở Khoa học và Công nghệ',
            coordinating: 'Công an tỉnh',
            timeline: 'Quý III/2026',
          },
          leads: ['Sở Khoa học và Công nghệ'],
          coordinating: ['Công an tỉnh'],
          timeline: until('Quý III/2026', 'quarter', '2026-09-30'),
        },
      ],
    },
    {
      number: headings[1],
      heading: 'Con người',
      rows: [
        {
          printed: {
            code: codes[2],
            content: 'Bồi dưỡng kỹ năng số cho công chức cấp xã',
            lead: 'Sở Nội vụ',
            coordinating: 'Trường Chính trị tỉnh',
            timeline: 'Thường xuyên',
          },
          leads: ['Sở Nội vụ'],
          coordinating: ['Trường Chính trị tỉnh'],
          timeline: yearly(2026, 2027, 'Thường xuyên'),
        },
        {
          printed: {
            code: codes[3],
            content: 'Lập tổ công nghệ ở từng thôn',
            lead: 'Tỉnh đoàn Phú Hải',
            coordinating: 'UBND cấp xã',
            timeline: 'Trước 01/7/2026',
          },
          leads: ['Tỉnh đoàn Phú Hải'],
          coordinating: ['UBND cấp xã'],
          timeline: until('Trước 01/7/2026', 'date', '2026-06-30'),
        },
      ],
    },
  ];
}

export const digitalPlan = (numbers: Numbers): KnownPlan => ({ ...DIGITAL, sections: sections(numbers) });
