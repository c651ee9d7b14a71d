import { type Day, weekday } from '#domain/time/day';
import type { Language } from '../problem/language.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `04/03/2026`, or `4 March 2026`. */
export function writtenDay(day: Day, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return language === 'vi'
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** `thứ Tư, ngày 04/03/2026`, or `Wednesday, 4 March 2026`. */
export function dayInWords(day: Day, language: Language): string {
  const name = WEEKDAYS[language][weekday(day) - 1];
  const written = writtenDay(day, language);
  return language === 'vi' ? `${name}, ngày ${written}` : `${name}, ${written}`;
}
