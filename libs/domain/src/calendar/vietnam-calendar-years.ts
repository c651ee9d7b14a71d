import type { Day } from '../time/day.ts';

/** The public holidays of one year, and what was moved round them. */
export interface CalendarYear {
  readonly year: number;
  /** `announced`: by the authorities; `computed`: by the law, before any announcement. */
  readonly status: 'announced' | 'computed';
  /** Where the days come from, for whoever must check or correct them. */
  readonly source: string;
  /** Holidays by law, also those that fall on a weekend. */
  readonly holidays: readonly Day[];
  /** Days off in place of holidays that fall on a weekend. */
  readonly substitutes: readonly Day[];
  /** Working days that are off, each for a weekend day that is worked. */
  readonly swaps: readonly { readonly off: Day; readonly worked: Day }[];
}

const COMPUTED = 'Tính theo luật, chưa công bố (Bộ luật Lao động 2019, Điều 111 và 112)';

/** Lunar days are those of Hanoi (+07:00), which now and then differ from Beijing's (+08:00). */
export const VIETNAM_CALENDAR_YEARS: readonly CalendarYear[] = [
  {
    year: 2024,
    status: 'announced',
    source:
      'Đã công bố: thông báo của Bộ Lao động - Thương binh và Xã hội về Tết Giáp Thìn (8–14/2) và Quốc khánh (31/8–3/9); hoán đổi 29/4 với 4/5',
    holidays: [
      '2024-01-01',
      ...['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'],
      '2024-04-18',
      ...['2024-04-30', '2024-05-01'],
      ...['2024-09-02', '2024-09-03'],
    ],
    substitutes: ['2024-02-13', '2024-02-14'],
    swaps: [{ off: '2024-04-29', worked: '2024-05-04' }],
  },
  {
    year: 2025,
    status: 'announced',
    source:
      'Đã công bố: thông báo của Bộ Lao động - Thương binh và Xã hội về Tết Ất Tỵ (25/1–2/2), Quốc khánh (30/8–2/9); hoán đổi 2/5 với 26/4',
    holidays: [
      '2025-01-01',
      ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
      '2025-04-07',
      ...['2025-04-30', '2025-05-01'],
      ...['2025-09-01', '2025-09-02'],
    ],
    substitutes: [],
    swaps: [{ off: '2025-05-02', worked: '2025-04-26' }],
  },
  {
    year: 2026,
    status: 'announced',
    source:
      'Đã công bố: Tết Bính Ngọ (14–22/2); hoán đổi 2/1 với 10/1 (12729/VPCP-KGVX); Ngày Văn hóa Việt Nam 24/11 (Nghị quyết 80-NQ/TW). Cần kiểm tra lại: ngày liền kề Quốc khánh 1/9 và hoán đổi 31/8 với 22/8',
    holidays: [
      '2026-01-01',
      ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
      '2026-04-26',
      ...['2026-04-30', '2026-05-01'],
      ...['2026-09-01', '2026-09-02'],
      '2026-11-24',
    ],
    substitutes: ['2026-04-27'],
    swaps: [
      { off: '2026-01-02', worked: '2026-01-10' },
      { off: '2026-08-31', worked: '2026-08-22' },
    ],
  },
  {
    year: 2027,
    status: 'computed',
    source: `${COMPUTED}: mùng 1 Tết là 6/2; ngày liền kề Quốc khánh lấy 3/9`,
    holidays: [
      '2027-01-01',
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'],
      '2027-04-16',
      ...['2027-04-30', '2027-05-01'],
      ...['2027-09-02', '2027-09-03'],
      '2027-11-24',
    ],
    substitutes: ['2027-02-10', '2027-02-11', '2027-05-03'],
    swaps: [],
  },
  {
    year: 2028,
    status: 'computed',
    source: `${COMPUTED}: mùng 1 Tết là 26/1; ngày liền kề Quốc khánh lấy 1/9`,
    holidays: [
      '2028-01-01',
      ...['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-29'],
      '2028-04-04',
      ...['2028-04-30', '2028-05-01'],
      ...['2028-09-01', '2028-09-02'],
      '2028-11-24',
    ],
    substitutes: ['2028-01-03', '2028-01-31', '2028-05-02', '2028-09-04'],
    swaps: [],
  },
  {
    year: 2029,
    status: 'computed',
    source: `${COMPUTED}: mùng 1 Tết là 13/2; ngày liền kề Quốc khánh lấy 3/9`,
    holidays: [
      '2029-01-01',
      ...['2029-02-12', '2029-02-13', '2029-02-14', '2029-02-15', '2029-02-16'],
      '2029-04-23',
      ...['2029-04-30', '2029-05-01'],
      ...['2029-09-02', '2029-09-03'],
      '2029-11-24',
    ],
    substitutes: ['2029-09-04', '2029-11-26'],
    swaps: [],
  },
  {
    year: 2030,
    status: 'computed',
    source: `${COMPUTED}: mùng 1 Tết là 2/2, vì trăng mới lúc 23:08 ngày 2/2 giờ Hà Nội (00:08 ngày 3/2 giờ Bắc Kinh); ngày liền kề Quốc khánh lấy 3/9`,
    holidays: [
      '2030-01-01',
      ...['2030-02-01', '2030-02-02', '2030-02-03', '2030-02-04', '2030-02-05'],
      '2030-04-12',
      ...['2030-04-30', '2030-05-01'],
      ...['2030-09-02', '2030-09-03'],
      '2030-11-24',
    ],
    substitutes: ['2030-02-06', '2030-02-07', '2030-11-25'],
    swaps: [],
  },
];
