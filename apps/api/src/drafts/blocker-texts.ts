import type { BlockerCode } from '#domain/draft/blockers';

/** What to decide so that the plan may start. */
export const BLOCKER_TEXTS: Readonly<Record<BlockerCode, string>> = {
  'fact-missing': 'Thiếu thông tin của kế hoạch: hãy điền. / A fact of the plan is missing: fill it in.',
  'years-reversed':
    'Năm bắt đầu sau năm kết thúc: hãy sửa. / The plan begins after it ends: correct the years.',
  'rules-contradict':
    'Ngày mở kỳ, hạn báo cáo và hạn báo cáo tổng hợp phải theo thứ tự: hãy sửa. / The opening, the report and the consolidated report must follow one another: correct the dates.',
  'items-missing':
    'Kế hoạch chưa có nhiệm vụ nào: hãy giữ lại ít nhất một. / The plan has no items: keep at least one.',
  'code-missing': 'Nhiệm vụ chưa có số thứ tự: hãy đánh số. / The item has no code: give it one.',
  'code-duplicate': 'Số thứ tự bị trùng: hãy sửa cho khác nhau. / The code is used twice: change one.',
  'content-missing': 'Nhiệm vụ chưa có nội dung: hãy ghi. / The item has no content: state it.',
  'lead-missing':
    'Chưa có cơ quan chủ trì: hãy nêu, hoặc để trống câu trả lời nếu chưa xác định. / No lead: name one, or answer with an empty text if it is not decided.',
  'accountable-undecided':
    'Có nhiều cơ quan chủ trì: hãy chọn cơ quan chịu trách nhiệm chính. / Several leads: say which one is accountable.',
  'name-unmatched':
    'Tên cơ quan chưa khớp với cơ quan nào: hãy chọn. / The printed name is not matched: choose the body.',
  'name-not-assignable':
    'Không giao được việc cho cơ quan này: hãy chọn cơ quan khác. / This body cannot be assigned: choose another.',
  'agency-unknown':
    'Cơ quan đã chọn không thuộc địa phương: hãy chọn cơ quan khác. / The chosen agency is not of this locality: choose another.',
  'agency-ended':
    'Cơ quan này đã kết thúc hoạt động: hãy chọn cơ quan kế thừa hoặc “chưa xác định”. / This body is no more: choose a successor or "undecided".',
  'takeover-missing':
    'Tiếp nhận theo dõi: hãy nêu việc đã làm đến đâu. / Takeover: state what was done on this item.',
  'evidence-missing': 'Hãy nêu căn cứ (văn bản, kết quả). / State the evidence.',
  'completion-day-missing': 'Hãy nêu ngày hoàn thành. / State the day of completion.',
  'question-open':
    'Còn câu hỏi chưa trả lời: hãy trả lời trước khi khởi động. / A question is open: answer it before the start.',
  'completion-day-in-future':
    'Ngày hoàn thành chưa đến: hãy sửa. / The day of completion is in the future: correct it.',
};
