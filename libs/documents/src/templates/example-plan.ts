import type { PlanDocument, PlanFacts, PlanItemRow } from '#domain/document/plan-document';
import { readTimeline } from '#domain/timeline/read-timeline';

/** A plan of a province that does not exist, whole: every fact is stated and nothing is left to ask. */
const FACTS: PlanFacts = {
  number: '128/KH-UBND',
  issuedOn: '2025-02-05',
  issuer: 'UBND tỉnh Phú Hải',
  subject: 'PHÁT TRIỂN LÀNG NGHỀ GIAI ĐOẠN 2025 - 2028',
  from: 2025,
  to: 2028,
  focalAgency: 'Sở Công Thương',
  supervisingAuthority: 'UBND tỉnh',
  agencyReportBefore: '11-05',
  consolidatedReportBefore: '11-25',
};

type Row = readonly [
  code: string,
  content: string,
  leads: readonly string[],
  coordinating: readonly string[],
  timeline: string,
  notes?: string,
];

const DEPARTMENTS = 'Các sở, ban, ngành liên quan';

const SECTIONS: readonly (readonly [section: string, rows: readonly Row[]])[] = [
  [
    '1. Giữ nghề và truyền nghề',
    [
      [
        '1.1',
        'Lập danh sách nghệ nhân và thợ giỏi của từng làng nghề',
        ['Sở Công Thương'],
        ['UBND các huyện', 'Sở Văn hóa, Thể thao và Du lịch'],
        'Quý II/2025',
        'Sản phẩm: Danh sách kèm ảnh',
      ],
      [
        '1.2',
        'Mở lớp dạy nghề gốm và dệt chiếu cho người trẻ',
        ['Sở Nội vụ'],
        ['Hội Nông dân tỉnh', DEPARTMENTS],
        'Hằng năm',
        'Sản phẩm: Ít nhất hai lớp mỗi năm',
      ],
      [
        '1.3',
        'Ghi hình các công đoạn làm muối thủ công để lưu tại bảo tàng',
        ['Bảo tàng tỉnh Phú Hải'],
        ['Báo và Phát thanh, Truyền hình Phú Hải'],
        '2025 - 2026',
      ],
    ],
  ],
  [
    '2. Nguyên liệu và môi trường',
    [
      [
        '2.1',
        'Khoanh vùng khai thác đất sét và vùng trồng cói',
        ['Sở Nông nghiệp và Môi trường'],
        ['UBND các huyện'],
        'Trước ngày 30/6/2026',
        'Sản phẩm: Bản đồ vùng nguyên liệu',
      ],
      [
        '2.2',
        'Lắp lò gốm đun gas thay lò than tại làng Cồn Ngang',
        ['Sở Khoa học và Công nghệ'],
        ['Sở Tài chính', 'Công ty Điện lực Phú Hải'],
        'Năm 2026',
        'Ghi chú: Làm thử ba lò trước',
      ],
    ],
  ],
  [
    '3. Bán hàng và đón khách',
    [
      [
        '3.1',
        'Tổ chức phiên chợ làng nghề tại bến sông Phú Hải',
        ['Sở Công Thương'],
        ['Sở Văn hóa, Thể thao và Du lịch', 'Hiệp hội Doanh nghiệp tỉnh'],
        'Hằng năm',
        'Sản phẩm: Phiên chợ ba ngày; Ghi chú: Tránh mùa bão',
      ],
      [
        '3.2',
        'Xây dựng hai tuyến tham quan làng nghề bằng thuyền',
        ['Sở Văn hóa, Thể thao và Du lịch'],
        ['Sở Xây dựng', DEPARTMENTS],
        'Năm 2025, 2027',
      ],
      ['3.3', 'Đưa sản phẩm làng nghề lên sàn thương mại điện tử', ['Sở Công Thương'], [], 'Tháng 10/2026'],
    ],
  ],
];

const itemOf = (
  section: string,
  [code, content, leads, coordinating, timeline, notes]: Row,
): PlanItemRow => ({
  code,
  section,
  content,
  leads,
  coordinating,
  timeline: readTimeline(timeline, FACTS),
  notes: notes ?? null,
});

export const EXAMPLE_PLAN: PlanDocument = {
  plan: FACTS,
  items: SECTIONS.flatMap(([section, rows]) => rows.map((row) => itemOf(section, row))),
  questions: [],
};
