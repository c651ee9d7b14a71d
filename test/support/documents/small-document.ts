import {
  SAMPLE_HEADER,
  type SampleItem,
  sampleLines,
} from '../../../libs/documents/src/testing/sample-plan.ts';

const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH KHÁNH HÒA',
  'Số: 77/KH-UBND',
  'Khánh Hòa, ngày 12 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'PHÁT TRIỂN HỢP TÁC ĐỊA PHƯƠNG GIAI ĐOẠN 2026 - 2028',
  'I. TỔ CHỨC',
  '1. Trước ngày 10/12 hằng năm, các cơ quan gửi báo cáo về Sở Ngoại vụ để tổng hợp.',
  '2. Giao Sở Ngoại vụ làm cơ quan đầu mối; trước ngày 20/12 hằng năm báo cáo UBND tỉnh.',
];

export const SMALL_ITEMS: readonly SampleItem[] = [
  ['1', 'Tổ chức ngày hội ẩm thực tại quảng trường biển', 'Sở Du lịch', 'Hằng năm'],
  ['2', 'Mở lớp bồi dưỡng ngoại ngữ cho cán bộ cấp xã', 'Sở Nội vụ', 'Năm 2027'],
  ['3', 'Đón đoàn doanh nghiệp khảo sát vùng nuôi trồng', 'Sở Công Thương', '2026 - 2028'],
].map(([code = '', content = '', lead = '', timeline = '']) => ({
  ...{ code, content, lead, timeline },
  coordinating: 'Sở Ngoại vụ',
}));

/** A plan as a text file. @param stamp lines of the letterhead beside the usual ones */
export const smallDocument = (
  items: readonly SampleItem[] = SMALL_ITEMS,
  stamp: readonly string[] = [],
): Buffer =>
  Buffer.from(
    [...HEAD.slice(0, 3), ...stamp, ...HEAD.slice(3), ...SAMPLE_HEADER, ...items.flatMap(sampleLines)].join(
      '\n',
    ),
  );

const DETAILS = 'bảo đảm tiến độ, chất lượng và an toàn lao động theo hồ sơ đã được duyệt, '.repeat(5);

/** A plan of many long items: several chunks, which take the reader a while. */
export const longDocument = (count: number): Buffer =>
  smallDocument(
    Array.from({ length: count }, (_, n) => ({
      code: String(n + 1),
      content: `Xây dựng công trình số ${n + 1} tại thôn ${n % 83}, xã ${n % 57} ${DETAILS}bàn giao cho nhân dân`,
      lead: n % 2 === 0 ? 'Sở Du lịch' : 'Sở Nội vụ',
      coordinating: 'Sở Ngoại vụ; Sở Công Thương',
      timeline: 'Hằng năm',
    })),
  );
