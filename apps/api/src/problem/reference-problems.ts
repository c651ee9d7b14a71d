import { problem, type ProblemKind } from './problem-kind.ts';

/** What stands against a change of drafts and reference data. */
export const REFERENCE = {
  'agency-unknown': problem(
    422,
    'Không có cơ quan này trong địa phương',
    'There is no such agency in the locality',
    'Chọn cơ quan từ /api/agencies.',
    'Choose one from /api/agencies.',
  ),
  'agency-foreign': problem(
    422,
    'Không thể giao việc cho đối tác nước ngoài',
    'A foreign body is never assigned',
    'Chọn cơ quan trong nước.',
    'Choose a domestic agency.',
  ),
  'username-taken': problem(
    409,
    'Tên đăng nhập đã có',
    'The user name is taken',
    'Chọn tên khác.',
    'Choose another one.',
  ),
  'role-needs-agency': problem(
    422,
    'Vai trò này cần một cơ quan',
    'This role needs an agency',
    'Nêu agencyId.',
    'Give agencyId.',
  ),
  'report-draft-locked': problem(
    409,
    'Báo cáo đã nộp, không sửa bản thảo được',
    'The report is submitted; its draft cannot be edited',
    'Chờ báo cáo được trả lại.',
    'Wait until the report is returned.',
  ),
  'incident-over': problem(
    409,
    'Sự cố đã kết thúc',
    'The incident is over',
    'Không cần làm gì.',
    'Nothing is to be done.',
  ),
  'document-unreadable': problem(
    422,
    'Không đọc được văn bản',
    'The document cannot be read',
    'Gửi tệp .txt, .docx hoặc .xlsx của một kế hoạch.',
    'Send the .txt, .docx or .xlsx file of a plan.',
  ),
  'draft-confirmed': problem(
    409,
    'Bản thảo đã xác nhận',
    'The draft is confirmed',
    'Bản đã xác nhận không sửa được; mở kế hoạch của nó.',
    'A confirmed draft cannot be changed; open its plan.',
  ),
  'draft-incomplete': problem(
    409,
    'Bản thảo còn việc phải quyết định',
    'The draft still needs decisions',
    'Giải quyết những điểm nêu trong details.',
    'Settle what details names.',
  ),
} as const satisfies Record<string, ProblemKind>;
