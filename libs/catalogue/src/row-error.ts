interface Reason {
  readonly vi: string;
  readonly en: string;
}

const REASONS = {
  'list-empty': { vi: 'Danh sách không có cơ quan nào.', en: 'The list has no agency.' },
  'list-too-long': {
    vi: 'Danh sách quá dài: tối đa 5000 dòng.',
    en: 'The list is too long: 5,000 rows at most.',
  },
  'column-missing': { vi: 'Thiếu cột này.', en: 'This column is missing.' },
  'code-missing': { vi: 'Thiếu mã.', en: 'The code is missing.' },
  'code-invalid': {
    vi: 'Mã chỉ gồm chữ không dấu, chữ số và . _ : -, dài tối đa 100.',
    en: 'A code has letters without accents, digits and . _ : - alone, 100 at most.',
  },
  'name-missing': { vi: 'Thiếu tên.', en: 'The name is missing.' },
  'text-too-long': { vi: 'Nội dung ô quá dài.', en: 'The text is too long.' },
  'kind-missing': { vi: 'Thiếu loại cơ quan.', en: 'The kind is missing.' },
  'kind-unknown': {
    vi: 'Loại phải là: trực thuộc, đề nghị hoặc nước ngoài.',
    en: 'The kind is one of: ordered (trực thuộc), requested (đề nghị), foreign (nước ngoài).',
  },
  'kind-differs': {
    vi: 'Các dòng cùng mã nêu loại khác nhau.',
    en: 'Rows of one code state different kinds.',
  },
  'day-missing': { vi: 'Thiếu ngày.', en: 'The day is missing.' },
  'day-invalid': { vi: 'Ngày phải là 2025-07-01 hoặc 01/07/2025.', en: 'A day is 2025-07-01 or 01/07/2025.' },
  'days-reversed': { vi: 'Ngày kết thúc không sau ngày bắt đầu.', en: 'The name ends before it begins.' },
  'names-overlap': {
    vi: 'Hai tên của cùng cơ quan trùng thời gian: tên trước phải kết thúc trước khi tên sau bắt đầu.',
    en: 'Two names of one agency overlap in time: each ends before the next begins.',
  },
  'parent-differs': {
    vi: 'Các dòng cùng mã nêu cấp trên khác nhau.',
    en: 'Rows of one code state different bodies above.',
  },
  'parent-unknown': {
    vi: 'Không có cơ quan cấp trên với mã này.',
    en: 'There is no body above with this code.',
  },
  'parent-itself': {
    vi: 'Cơ quan không thể là cấp trên của chính mình.',
    en: 'No body stands above itself.',
  },
  'successor-unknown': {
    vi: 'Không có cơ quan tiếp nhận với mã này.',
    en: 'There is no successor with this code.',
  },
  'successor-itself': { vi: 'Cơ quan không thể tiếp nhận chính mình.', en: 'No body succeeds itself.' },
  'successor-twice': {
    vi: 'Cơ quan tiếp nhận bị nêu hai lần trong một ngày.',
    en: 'A successor is named twice for one day.',
  },
  'successor-incomplete': {
    vi: 'Ghi: mã | ngày | căn cứ | phần việc; ngày bỏ trống được khi cơ quan đã có ngày kết thúc.',
    en: 'Write: code | day | legal basis | part of the work; the day may be left out where the body has ended.',
  },
  'name-of-other': {
    vi: 'Một cơ quan khác của địa phương đang mang tên này cùng thời gian: hãy dùng mã của cơ quan đó.',
    en: 'Another agency of the locality bears this name at that time: use its code.',
  },
} as const satisfies Record<string, Reason>;

export type RowErrorCode = keyof typeof REASONS;

/** Why a list cannot be taken, and where. */
export interface RowError extends Reason {
  /** 1-based, the row of headings included. */
  readonly row: number;
  /** Heading of the column; null where the whole row is meant. */
  readonly column: string | null;
  readonly code: RowErrorCode;
}

export const rowError = (row: number, column: string | null, code: RowErrorCode): RowError => ({
  row,
  column,
  code,
  ...REASONS[code],
});
