/** Words in both languages of the product. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface ProblemKind {
  readonly status: number;
  readonly title: Bilingual;
  /** What to do about it. */
  readonly advice: Bilingual;
}

const problem = (
  status: number,
  vi: string,
  en: string,
  viAdvice: string,
  enAdvice: string,
): ProblemKind => ({
  status,
  title: { vi, en },
  advice: { vi: viAdvice, en: enAdvice },
});

/** Faults of the request itself. */
const REQUEST = {
  'not-signed-in': problem(
    401,
    'Chưa đăng nhập',
    'Not signed in',
    'Đăng nhập hoặc gửi khóa API còn hiệu lực.',
    'Sign in, or send an API key that is still valid.',
  ),
  'sign-in-failed': problem(
    401,
    'Tên đăng nhập hoặc mật khẩu không đúng',
    'Wrong user name or password',
    'Kiểm tra lại rồi thử lần nữa.',
    'Check both and try again.',
  ),
  'too-many-attempts': problem(
    429,
    'Đăng nhập sai quá nhiều lần',
    'Too many failed sign-ins',
    'Chờ hết thời gian trong Retry-After rồi thử lại.',
    'Wait as long as Retry-After says, then try again.',
  ),
  forbidden: problem(
    403,
    'Không có quyền',
    'Not allowed',
    'Việc này thuộc về vai trò hoặc cơ quan khác.',
    'This belongs to another role or agency.',
  ),
  'not-found': problem(
    404,
    'Không tìm thấy',
    'Not found',
    'Kiểm tra địa chỉ; chỉ thấy được những gì thuộc địa phương của mình.',
    'Check the address; only what belongs to your own locality can be seen.',
  ),
  'body-malformed': problem(
    400,
    'Nội dung gửi lên không phải JSON hợp lệ',
    'The body is not valid JSON',
    'Gửi một đối tượng JSON theo mô tả trong /api/docs.',
    'Send a JSON object as /api/docs describes it.',
  ),
  'body-invalid': problem(
    400,
    'Nội dung gửi lên chưa đúng',
    'The body is not valid',
    'Sửa những chỗ nêu trong errors.',
    'Correct the places named in errors.',
  ),
  'query-invalid': problem(
    400,
    'Tham số truy vấn chưa đúng',
    'The query is not valid',
    'Sửa những tham số nêu trong errors.',
    'Correct the parameters named in errors.',
  ),
  'cursor-invalid': problem(
    400,
    'Vị trí trang không đọc được',
    'The page position cannot be read',
    'Dùng nguyên giá trị next của trang trước, hoặc bỏ after để xem từ đầu.',
    'Use next of the page before unchanged, or leave after out to begin again.',
  ),
  'body-too-large': problem(
    413,
    'Nội dung gửi lên quá lớn',
    'The body is too large',
    'Gửi ít hơn, hoặc chia ra nhiều lần.',
    'Send less, or in several requests.',
  ),
  'content-type-unsupported': problem(
    415,
    'Kiểu nội dung không được nhận',
    'The content type is not taken',
    'Gửi với Content-Type: application/json.',
    'Send it as Content-Type: application/json.',
  ),
  'idempotency-key-missing': problem(
    400,
    'Thiếu Idempotency-Key',
    'Idempotency-Key is missing',
    'Thêm tiêu đề Idempotency-Key (1–200 ký tự ASCII) riêng cho việc này; khi gửi lại thì giữ nguyên.',
    'Add the header Idempotency-Key (1–200 ASCII characters), one of its own for this act; keep it when repeating.',
  ),
  'idempotency-key-reused': problem(
    422,
    'Idempotency-Key đã dùng cho nội dung khác',
    'Idempotency-Key was used with another body',
    'Dùng khóa mới cho việc mới; gửi lại nguyên nội dung cũ nếu muốn lấy lại kết quả cũ.',
    'Take a new key for a new act; repeat the old body unchanged to get the old answer.',
  ),
  'if-match-missing': problem(
    428,
    'Thiếu If-Match',
    'If-Match is missing',
    'Đọc lại đối tượng và gửi ETag của nó trong If-Match.',
    'Read the object and send its ETag in If-Match.',
  ),
  'version-changed': problem(
    412,
    'Người khác vừa sửa đối tượng này',
    'Somebody else has changed it',
    'Đọc lại bản mới, so sánh rồi gửi lại với ETag mới.',
    'Read it again, compare, and send with the new ETag.',
  ),
} as const satisfies Record<string, ProblemKind>;

/** What the installation cannot do now. */
const AVAILABILITY = {
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

/** What the rules of the processes reject. */
const PROCESS = {
  'command-unknown': problem(
    409,
    'Quy trình không biết lệnh này',
    'The process does not know this command',
    'Kiểm tra phiên bản của API và worker.',
    'Check the versions of API and worker.',
  ),
  'item-not-assigned': problem(
    409,
    'Nhiệm vụ chưa được giao',
    'The item is not assigned yet',
    'Chờ kế hoạch bắt đầu; vừa bắt đầu thì thử lại sau vài giây.',
    'Wait until the plan has started; if it just has, try again in a few seconds.',
  ),
  'item-phase-forbids': problem(
    409,
    'Trạng thái nhiệm vụ không cho phép',
    'The phase of the item does not allow it',
    'Xem phase hiện tại trong details và chọn việc phù hợp.',
    'See the present phase in details and do what fits it.',
  ),
  'lead-needs-decision': problem(
    409,
    'Đổi cơ quan chủ trì cần quyết định',
    'Another lead needs a decision',
    'Cơ quan chỉ đạo đổi chủ trì bằng văn bản (change-lead).',
    'The authority changes the lead by a document (change-lead).',
  ),
  'contribution-unknown': problem(
    404,
    'Không có yêu cầu phối hợp này',
    'There is no such contribution',
    'Xem các yêu cầu phối hợp của nhiệm vụ.',
    'See the contributions of the item.',
  ),
  'contribution-answered': problem(
    409,
    'Yêu cầu phối hợp đã được trả lời',
    'The contribution was answered already',
    'Không cần làm gì; muốn thêm thì cơ quan chủ trì gửi yêu cầu mới.',
    'Nothing is to be done; for more, the lead asks again.',
  ),
  'contribution-from-self': problem(
    409,
    'Không thể tự yêu cầu chính mình phối hợp',
    'A lead cannot ask itself',
    'Chọn cơ quan khác.',
    'Choose another agency.',
  ),
  'only-lead-agency': problem(
    403,
    'Chỉ cơ quan chủ trì được làm',
    'Only the lead agency may',
    'Cơ quan chủ trì hiện tại ghi trong nhiệm vụ.',
    'The item names its present lead.',
  ),
  'only-focal-agency': problem(
    403,
    'Chỉ cơ quan đầu mối được làm',
    'Only the focal agency may',
    'Cơ quan đầu mối ghi trong kế hoạch.',
    'The plan names its focal agency.',
  ),
  'only-authority': problem(
    403,
    'Chỉ cơ quan chỉ đạo được làm',
    'Only the supervising authority may',
    'Cơ quan chỉ đạo ghi trong kế hoạch.',
    'The plan names its authority.',
  ),
  'only-asked-agency': problem(
    403,
    'Chỉ cơ quan được yêu cầu phối hợp được trả lời',
    'Only the agency that was asked may answer',
    'Cơ quan chủ trì có thể ghi thay cho đơn vị không có tài khoản.',
    'The lead may record it for a body without an account.',
  ),
  'only-reporting-agency': problem(
    403,
    'Chỉ cơ quan báo cáo được nộp',
    'Only the reporting agency may submit',
    'Mỗi cơ quan nộp báo cáo của chính mình.',
    'Each agency submits its own report.',
  ),
  'report-not-open': problem(
    409,
    'Báo cáo chưa mở',
    'The report is not open yet',
    'Chờ kỳ báo cáo mở.',
    'Wait until the period opens.',
  ),
  'report-status-forbids': problem(
    409,
    'Trạng thái báo cáo không cho phép',
    'The status of the report does not allow it',
    'Xem status hiện tại trong details.',
    'See the present status in details.',
  ),
  'entries-missing': problem(
    409,
    'Báo cáo còn thiếu nội dung',
    'Entries are missing',
    'Bổ sung nội dung cho các nhiệm vụ nêu trong details.',
    'Add entries for the items named in details.',
  ),
  'entries-not-owed': problem(
    409,
    'Có nội dung không thuộc báo cáo này',
    'Some entries do not belong here',
    'Bỏ các nhiệm vụ nêu trong details.',
    'Leave out the items named in details.',
  ),
  'returned-entries-missing': problem(
    409,
    'Chưa nêu nội dung bị trả lại',
    'No entry to return was named',
    'Nêu ít nhất một nhiệm vụ và lý do.',
    'Name at least one item and the reason.',
  ),
  'period-not-open': problem(
    409,
    'Kỳ báo cáo chưa mở',
    'The period is not open yet',
    'Chờ kỳ báo cáo mở.',
    'Wait until the period opens.',
  ),
  'period-closed': problem(
    409,
    'Kỳ báo cáo đã đóng',
    'The period is closed',
    'Không thể thay đổi kỳ đã đóng.',
    'A closed period cannot be changed.',
  ),
  'consolidated-not-asked': problem(
    409,
    'Kế hoạch không yêu cầu báo cáo tổng hợp',
    'The plan asks for no consolidated report',
    'Không cần nộp.',
    'Nothing is to be submitted.',
  ),
  'consolidated-status-forbids': problem(
    409,
    'Trạng thái báo cáo tổng hợp không cho phép',
    'The status of the consolidated report does not allow it',
    'Xem status hiện tại trong details.',
    'See the present status in details.',
  ),
  'plan-already-started': problem(
    409,
    'Kế hoạch đã bắt đầu',
    'The plan is already started',
    'Mở kế hoạch theo liên kết plan; không có gì bị tạo hai lần.',
    'Open the plan by the link plan; nothing was created twice.',
  ),
  'plan-not-started': problem(
    409,
    'Kế hoạch chưa bắt đầu',
    'The plan is not started',
    'Bắt đầu kế hoạch trước.',
    'Start the plan first.',
  ),
  'plan-ended': problem(
    409,
    'Kế hoạch đã kết thúc',
    'The plan has ended',
    'Không thể thay đổi kế hoạch đã kết thúc.',
    'A plan that has ended cannot be changed.',
  ),
  'letter-already-signed': problem(
    409,
    'Văn bản đã ký',
    'The letter is signed already',
    'Xem số và ngày đã ghi.',
    'See the number and date on record.',
  ),
  'command-malformed': problem(
    409,
    'Quy trình không hiểu lệnh',
    'The process could not make sense of the command',
    'Kiểm tra nội dung; nếu đúng theo mô tả, báo quản trị viên.',
    'Check the body; if it is as described, tell the administrator.',
  ),
  'envelope-malformed': problem(
    500,
    'Lệnh gửi tới quy trình sai dạng',
    'The command sent to the process is malformed',
    'Báo quản trị viên: API và worker không cùng phiên bản.',
    'Tell the administrator: API and worker differ in version.',
  ),
  'signature-invalid': problem(
    500,
    'Chữ ký của API không được chấp nhận',
    'The signature of the API is not accepted',
    'Báo quản trị viên: khóa ký của API và worker không khớp.',
    "Tell the administrator: the keys of API and worker don't match.",
  ),
  'wrong-target': problem(
    500,
    'Lệnh tới sai quy trình',
    'The command came to another process',
    'Báo quản trị viên.',
    'Tell the administrator.',
  ),
  'news-unknown': problem(
    500,
    'Tin nội bộ không có trong hồ sơ',
    'Internal news is not in the record',
    'Báo quản trị viên.',
    'Tell the administrator.',
  ),
  'key-reused': problem(
    422,
    'Khóa đã dùng cho nội dung khác',
    'The key was used with another body',
    'Dùng Idempotency-Key mới cho việc mới.',
    'Take a new Idempotency-Key for a new act.',
  ),
} as const satisfies Record<string, ProblemKind>;

/** What stands against a change of drafts and reference data. */
const REFERENCE = {
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

/** Every failure that the API can answer with, by its stable code. */
export const PROBLEMS = { ...REQUEST, ...AVAILABILITY, ...PROCESS, ...REFERENCE } as const;

export type ProblemCode = keyof typeof PROBLEMS;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);
