import { problem, type ProblemKind } from './problem-kind.ts';

/** What the installation cannot do now. */
export const AVAILABILITY = {
  'outcome-unknown': problem(
    503,
    'Chưa biết kết quả',
    'The outcome is not known',
    'Gửi lại y nguyên với cùng Idempotency-Key sau thời gian trong Retry-After; việc không bị làm hai lần.',
    'Repeat unchanged with the same Idempotency-Key after Retry-After; nothing is done twice.',
  ),
  'records-unavailable': problem(
    503,
    'Hồ sơ tạm thời không truy cập được',
    'The records cannot be reached now',
    'Thử lại sau thời gian trong Retry-After, với cùng Idempotency-Key nếu là thao tác ghi.',
    'Try again after Retry-After, with the same Idempotency-Key if it was a write.',
  ),
  'temporal-unavailable': problem(
    503,
    'Máy chủ quy trình tạm thời không truy cập được',
    'The workflow server cannot be reached now',
    'Thử lại sau thời gian trong Retry-After.',
    'Try again after Retry-After.',
  ),
  'internal-error': problem(
    500,
    'Lỗi nội bộ',
    'Internal error',
    'Thử lại; nếu vẫn lỗi, báo quản trị viên kèm thời điểm và instance.',
    'Try again; if it persists, tell the administrator the time and the instance.',
  ),
} as const satisfies Record<string, ProblemKind>;
