/** The bodies of the plan by short names: who leads, who follows, who decides. */
export const FOCAL = 'ngoai-vu';
export const AUTHORITY = 'ubnd';

/** Short name → as the plan prints it; in the order of the plan's table. */
export const LEADS = {
  [FOCAL]: 'Sở Ngoại vụ',
  'dau-tu': 'Sở Kế hoạch và Đầu tư',
  'cong-thuong': 'Sở Công Thương',
  'du-lich': 'Sở Du lịch',
  'lao-dong': 'Sở Lao động - Thương binh & Xã hội',
  'giao-duc': 'Sở Giáo dục và Đào tạo',
  'thong-tin': 'Sở Thông tin và Truyền thông',
  'van-hoa': 'Sở Văn hóa và Thể thao',
  dai: 'Đài Phát thanh - Truyền hình Khánh Hòa',
} as const;

export const YEARS = [2024, 2025, 2026, 2027, 2028, 2029] as const;

export interface TableRow {
  readonly code: string;
  readonly lead: string;
  /** The one year of an item with an own date; null for one that goes on through all years. */
  readonly year: number | null;
}

const every = (lead: string, ...codes: readonly string[]): TableRow[] =>
  codes.map((code) => ({ code, lead, year: null }));
const once = (lead: string, code: string, year: number): TableRow => ({ code, lead, year });

/** Written by hand from the document. */
export const TABLE: readonly TableRow[] = [
  ...every(FOCAL, '1.1', '1.2', '1.3', '1.4', '1.5'),
  ...every('dau-tu', '2.1.1', '2.1.2'),
  once('dau-tu', '2.1.3', 2026),
  once('dau-tu', '2.1.4', 2028),
  ...every('dau-tu', '2.1.5'),
  ...every('cong-thuong', '2.1.6', '2.1.7'),
  ...every('du-lich', '2.2.1', '2.2.2'),
  once('du-lich', '2.2.3', 2026),
  ...every('du-lich', '2.2.4'),
  once('du-lich', '2.2.5', 2028),
  ...every('du-lich', '2.2.6', '2.2.7'),
  once('du-lich', '2.2.8', 2025),
  ...every('lao-dong', '3.1', '3.2'),
  ...every('giao-duc', '3.3', '3.4', '3.5'),
  ...every('thong-tin', '3.6'),
  ...every('van-hoa', '4.1', '4.2', '4.3'),
  ...every('dai', '4.4'),
];

const order = TABLE.map(({ code }) => code);
export const inPlanOrder = (codes: Iterable<string>): string[] =>
  [...new Set(codes)].sort((one, other) => order.indexOf(one) - order.indexOf(other));
