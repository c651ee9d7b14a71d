import type { DayOffReason } from '#domain/calendar/calendar-year';
import type { Bilingual } from '../problem/problem-catalogue.ts';

/** Why a day is off. */
export const DAY_OFF_WORDS: Readonly<Record<DayOffReason, Bilingual>> = {
  'new-year': { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  'hung-kings': { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  reunification: { vi: 'Ngày Chiến thắng 30/4', en: 'Reunification Day' },
  'labour-day': { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' },
  'national-day': { vi: 'Quốc khánh', en: 'National Day' },
  'culture-day': { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' },
  substitute: { vi: 'Nghỉ bù ngày lễ trùng ngày nghỉ hằng tuần', en: 'In place of a holiday on a weekend' },
  swapped: { vi: 'Hoán đổi ngày làm việc', en: 'Swapped with a weekend day' },
  other: { vi: 'Ngày nghỉ theo lịch', en: 'Day off by the calendar' },
};
