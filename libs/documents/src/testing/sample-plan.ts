/** An item of a plan as a test states it: the cells of its row, as they are printed. */
export interface SampleItem {
  readonly code: string;
  readonly content: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly timeline: string;
}

export const SAMPLE_HEAD = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH PHÚ HẢI',
  '-------',
  'Số: 128/KH-UBND',
  'Phú Hải, ngày 05 tháng 02 năm 2025',
  'KẾ HOẠCH',
  'PHÁT TRIỂN LÀNG NGHỀ GIAI ĐOẠN 2025 - 2028',
  'Căn cứ Nghị quyết số 7/NQ-HĐND ngày 10 tháng 12 năm 2024;',
  'I. TỔ CHỨC',
  '1. Trước ngày 05/11 hằng năm, các đơn vị gửi báo cáo về Sở Công Thương để tổng hợp.',
  '2. Giao Sở Công Thương làm cơ quan đầu mối; trước ngày 25/11 hằng năm báo cáo UBND tỉnh.',
];
export const SAMPLE_HEADER = [
  'STT',
  'Nội dung',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian thực hiện',
];

/** The lines of an item, each cell on its own. */
export const sampleLines = (item: SampleItem): string[] => [
  item.code,
  item.content,
  item.lead,
  item.coordinating,
  item.timeline,
];

export const bytesOf = (lines: readonly string[], end = '\n'): Uint8Array =>
  new TextEncoder().encode(lines.join(end));

/** The lines broken between words so that none is longer than `width`, where its words allow. */
export function wrapped(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => {
    const parts: string[] = [];
    for (const word of line.split(' ')) {
      const last = parts.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width)
        parts[parts.length - 1] = `${last} ${word}`;
      else parts.push(word);
    }
    return parts;
  });
}
