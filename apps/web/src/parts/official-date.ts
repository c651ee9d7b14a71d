const ZONE = 'Asia/Ho_Chi_Minh';

/** `ngày 05 tháng 02 năm 2026`; days below 10 and the months 1 and 2 have a leading zero. Null: left open. */
export function officialDate(at: string | null): string {
  if (at === null) return 'ngày      tháng      năm       ';
  const [day, month, year] = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE })
    .format(new Date(at))
    .split('/');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
