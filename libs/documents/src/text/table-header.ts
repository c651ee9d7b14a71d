import { comparable } from '#domain/document/plain-text';
import type { ColumnRole } from '../table-row.ts';
import { rowNumber } from './row-number.ts';
import type { Paragraph } from '../content/content.ts';

/** Where a table's header stands among the lines, and the columns that it names, in their order. */
export interface TableHeader {
  readonly start: number;
  /** Index after its last line. */
  readonly end: number;
  readonly columns: readonly ColumnRole[];
}

/** What a header cell may say (the first that matches counts), in comparable form. */
const HEADER_WORDS: readonly (readonly [role: ColumnRole, words: RegExp])[] = [
  ['code', /^(?:stt|tt|số tt|số thứ tự|mã số)$/u],
  ['timeline', /thời gian|thời hạn|thời điểm|tiến độ/u],
  ['coordinating', /phối hợp/u],
  ['lead', /chủ trì|(?:cơ quan|đơn vị) (?:thực hiện|đầu mối)/u],
  ['other', /ghi chú|sản phẩm|kết quả|kinh phí|dự toán|căn cứ/u],
  ['content', /nội dung|nhiệm vụ|công việc|hoạt động/u],
];

/** The longest line that a header cell has, and the most lines that a header has: prose is neither. */
const LONGEST = 60;
const MOST_LINES = 14;

const roleOf = (words: string): ColumnRole | null =>
  HEADER_WORDS.find(([, form]) => form.test(comparable(words)))?.[0] ?? null;

/** The header that begins at `start`, or null. A cell may be wrapped: its lines are taken together. */
function headerAt(lines: readonly Paragraph[], start: number): TableHeader | null {
  if (roleOf(lines[start]?.text ?? '') !== 'code') return null;
  const columns: ColumnRole[] = ['code'];
  let words = '';
  let end = start + 1;
  for (let at = start + 1; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.length > LONGEST || rowNumber(text)) break;
    words = `${words} ${text}`.trim();
    const role = roleOf(words);
    if (!role) continue;
    if (role === 'other' || !columns.includes(role)) columns.push(role);
    words = '';
    end = at + 1;
  }
  while (/^(?:thực hiện|hoàn thành|nhiệm vụ|\(\d+\))$/iu.test(lines[end]?.text ?? '')) end += 1;
  const isPlan = (['content', 'lead', 'timeline'] as const).every((role) => columns.includes(role));
  return isPlan ? { start, end, columns } : null;
}

/** All headers of a plan's table: the first, its repetitions on later pages, those of further tables. */
export function findHeaders(lines: readonly Paragraph[]): TableHeader[] {
  return lines.flatMap((_line, index) => headerAt(lines, index) ?? []);
}
