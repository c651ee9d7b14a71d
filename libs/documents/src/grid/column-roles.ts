import { comparable } from '#domain/document/plain-text';
import type { ColumnRole } from '../table-row.ts';

/** What a column of bodies is headed by; the words of an item may speak of leading too. */
const BODY =
  '(?:các |những |tên )?(?:cơ quan|đơn vị|sở|ban|ngành|địa phương|bộ phận|phòng|tổ chức|cấp|phân công)(?!\\p{L})';

/** What a heading of a column may say, in comparable form; the first that matches counts. */
const HEADINGS: readonly (readonly [role: ColumnRole, words: RegExp])[] = [
  ['code', /^(?:stt|tt|số tt|số ?thứ tự|số|mã|mã số|mã nhiệm vụ|mã nv|ký hiệu)$/u],
  ['other', /^nội dung (?:chi|phối hợp|chỉ đạo)(?!\p{L})|^tên (?:cơ quan|đơn vị|người)/u],
  [
    'timeline',
    /^(?:dự kiến |kế hoạch |mốc |khung )?(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|thời kỳ)|^hạn(?: hoàn thành| thực hiện| cuối)?$/u,
  ],
  ['timeline', /^(?:ngày |năm )?(?:hoàn thành|thực hiện xong)(?: trước)?(?: ngày)?$|^năm(?: thực hiện)?$/u],
  [
    'content',
    /^(?:các |những |đầu mục |danh mục |tên |nhóm )*(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc|phần việc|việc|giải pháp|hạng mục|chương trình|đề án|dự án)(?!\p{L})/u,
  ],
  ['content', /^tên (?:văn bản|đề án|chương trình|dự án|kế hoạch)/u],
  ['lead', new RegExp(`^${BODY}.*chủ trì|^chủ trì`, 'u')],
  ['coordinating', new RegExp(`^${BODY}.*phối hợp|^phối hợp`, 'u')],
  [
    'other',
    /lãnh đạo|chỉ đạo|theo dõi|giám sát|ban hành|trình|thẩm định|phê duyệt|kiểm tra|đánh giá|hưởng lợi|tài trợ/u,
  ],
  [
    'other',
    /^(?:tổng |dự kiến )?(?:kinh phí|dự toán|nguồn|ngân sách|vốn|sản phẩm|kết quả|đầu ra|ghi chú|căn cứ|chỉ tiêu|mục tiêu|yêu cầu|địa điểm|thành phần|đối tượng|quy mô|số lượng|khối lượng|đơn giá|thành tiền|số tiền|đơn vị tính|đvt|lĩnh vực)(?!\p{L})/u,
  ],
  [
    'lead',
    /^(?:các )?(?:cơ quan|đơn vị|địa phương|bộ phận|phòng|sở|ngành)(?!\p{L}).*(?:thực hiện|đầu mối|phụ trách|trách nhiệm|tham mưu|triển khai|được giao|được phân công|(?<!tài |hành )chính)$/u,
  ],
  ['lead', /^(?:cơ quan|đầu mối|phụ trách|(?:chịu )?trách nhiệm|phân công)(?: chính| thực hiện)?$/u],
];

/** Longer cells are no headings of columns. */
export const LONGEST_HEADING = 100;
/** Columns of money and amounts: where a table has them and names no body, it is a budget. */
const BUDGET = /^(?:số lượng|khối lượng|đơn giá|thành tiền|số tiền|đơn vị tính|đvt|tổng tiền)/u;

/** What narrow headings are shortened to. */
const SHORT: readonly (readonly [short: RegExp, full: string])[] = [
  [/(?<!\p{L})(?:cq, ?đv|cq\/đv)(?!\p{L})/gu, 'cơ quan, đơn vị'],
  [/(?<!\p{L})cq(?!\p{L})/gu, 'cơ quan'],
  [/(?<!\p{L})đ\/?v(?!\p{L})/gu, 'đơn vị'],
  [/(?<!\p{L})nd(?!\p{L})/gu, 'nội dung'],
  [/(?<!\p{L})tg(?!\p{L})/gu, 'thời gian'],
  [/(?<!\p{L})tgth(?!\p{L})/gu, 'thời gian thực hiện'],
];
const inFull = (words: string): string =>
  SHORT.reduce((text, [short, full]) => text.replace(short, full), words);

/** The heading without dots, brackets and the number of its column: "T.T", "Kinh phí (triệu đồng)". */
function bareHeading(heading: string): string {
  const words = comparable(heading)
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/ ?\/ ?/gu, '/')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s*.,:;]+|[\s*.,:;]+$/gu, '');
  return inFull(words);
}

/** What a column with this heading holds; null where the words are not known. */
export function roleOfHeading(heading: string): ColumnRole | null {
  if (heading.length > LONGEST_HEADING) return null;
  const words = bareHeading(heading);
  return HEADINGS.find(([, form]) => form.test(words))?.[0] ?? null;
}

/** Whether the heading stands over the numbers of the rows, and over nothing else: "STT", "T.T". */
export const isCount = (heading: string): boolean =>
  heading.length <= LONGEST_HEADING && /^(?:s?tt|số ?tt|số ?thứ tự)$/u.test(bareHeading(heading));
export const isOfMoney = (heading: string): boolean =>
  /^(?:tổng |dự kiến )*(?:kinh phí|dự toán|số tiền|thành tiền|đơn giá|tổng tiền)/u.test(bareHeading(heading));
export const isOfBudget = (heading: string): boolean => BUDGET.test(bareHeading(heading));
/** "Cơ quan chủ trì, phối hợp": bodies of both kinds in one column. */
export const namesLead = (heading: string): boolean => /chủ trì/u.test(comparable(heading));

/**
 * What a column under headings in several rows holds, from the topmost to its own. A column under "Kinh phí" stays
 * one of money whatever stands over it alone.
 */
export function roleOfHeadings(headings: readonly string[]): ColumnRole | null {
  const own = roleOfHeading(headings.at(-1) ?? '');
  if (headings.length < 2) return own;
  const top = roleOfHeading(headings[0] ?? '');
  if (top === 'other' && own !== 'lead' && own !== 'coordinating') return top;
  return own ?? roleOfHeading(headings.join(' ')) ?? top;
}
