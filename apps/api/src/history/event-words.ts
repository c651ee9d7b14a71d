import type { Bilingual } from '../problem/problem-catalogue.ts';

const words = (vi: string, en: string): Bilingual => ({ vi, en });

/** What an event of the journal says; `{…}` is filled from its data. */
const EVENT_WORDS: Readonly<Record<string, Bilingual>> = {
  'item-assigned': words('Giao nhiệm vụ cho {lead}', 'Assigned to {lead}'),
  'item-taken-over': words(
    'Tiếp nhận theo dõi, {lead} chủ trì; trước đó {done}',
    'Taken over with {lead} as lead; on paper {done}',
  ),
  'assignment-acknowledged': words('Tiếp nhận nhiệm vụ', 'Acknowledged the assignment'),
  'assignment-returned': words('Trả lại nhiệm vụ', 'Returned the assignment'),
  'addressee-corrected': words('Sửa cơ quan nhận thành {lead}', 'Corrected the addressee to {lead}'),
  'lead-changed': words('Đổi cơ quan chủ trì thành {lead}', 'Changed the lead to {lead}'),
  'contribution-requested': words('Đề nghị {from} phối hợp', 'Asked {from} for a contribution'),
  'contribution-given': words('Gửi nội dung phối hợp', 'Gave the contribution'),
  'contribution-declined': words('Từ chối phối hợp', 'Declined the contribution'),
  'entry-submitted': words('Nội dung báo cáo kỳ {period} được nộp', 'The entry of {period} was submitted'),
  'entry-returned': words('Nội dung báo cáo kỳ {period} bị trả lại', 'The entry of {period} came back'),
  'entry-accepted': words(
    'Nội dung báo cáo kỳ {period} được chấp nhận',
    'The entry of {period} was accepted',
  ),
  'completion-claimed': words('Báo hoàn thành', 'Claimed completion'),
  'completion-confirmed': words('Xác nhận hoàn thành', 'Confirmed the completion'),
  'completion-rejected': words('Chưa công nhận hoàn thành', 'Rejected the completion'),
  'item-closed': words('Kết thúc theo dõi nhiệm vụ', 'The item was closed'),
  'report-opened': words('Mở báo cáo kỳ {period} của {agency}', 'Report {period} of {agency} opened'),
  'report-submitted': words('Nộp báo cáo ({entries} nội dung)', 'Submitted the report ({entries} entries)'),
  'report-returned': words('Trả lại {entries} nội dung', 'Returned {entries} entries'),
  'report-urged': words(
    'Đôn đốc cơ quan: dự thảo văn bản để ký',
    'Urged the agency: drafted a letter to be signed',
  ),
  'report-accepted': words('Chấp nhận báo cáo', 'Accepted the report'),
  'report-closed': words(
    'Đóng báo cáo: không còn nội dung hoặc kế hoạch kết thúc',
    'Closed: nothing left to report, or the plan ended',
  ),
  'entry-handed-over': words('Chuyển một nội dung sang báo cáo của {to}', 'Handed an entry over to {to}'),
  'entry-kept': words(
    'Giữ nội dung ở báo cáo này, dù {to} chủ trì nhiệm vụ',
    'Kept the entry here, though {to} leads its item',
  ),
  'entry-taken-over': words('Nhận thêm một nội dung từ {from}', 'Took an entry over from {from}'),
  'entry-moved': words(
    'Nhiệm vụ đổi chủ trì: nội dung cần chuyển từ {from} sang {to}',
    'Another lead: the entry is to go from {from} to {to}',
  ),
  'entry-settled': words('Nội dung nay thuộc báo cáo của {agency}', 'The entry is now with {agency}'),
  'period-opened': words('Mở kỳ báo cáo {key}', 'Period {key} opened'),
  'consolidated-drafted': words(
    'Dự thảo báo cáo tổng hợp; chưa có báo cáo của: {missing}',
    'Drafted the consolidated report; missing: {missing}',
  ),
  'consolidated-submitted': words(
    'Nộp báo cáo tổng hợp; chưa có báo cáo của: {missing}',
    'Submitted the consolidated report; missing: {missing}',
  ),
  'consolidated-returned': words('Trả lại báo cáo tổng hợp', 'Returned the consolidated report'),
  'consolidated-accepted': words('Chấp nhận báo cáo tổng hợp', 'Accepted the consolidated report'),
  'period-closed': words('Đóng kỳ báo cáo', 'The period closed'),
  'plan-started': words('Bắt đầu kế hoạch ({itemCount} nhiệm vụ)', 'Started the plan ({itemCount} items)'),
  'period-fell-due': words('Đến lúc mở kỳ {key}', 'Period {key} fell due to open'),
  'period-ended': words('Kỳ {key} kết thúc', 'Period {key} ended'),
  'lead-moved': words('Một nhiệm vụ đổi chủ trì từ {from} sang {to}', 'An item went from {from} to {to}'),
  'letter-signed': words('Ký văn bản số {number} ngày {signedOn}', 'Signed letter {number} of {signedOn}'),
  'plan-ended': words('Kế hoạch kết thúc', 'The plan ended'),
  'notices-released': words('Gửi các thông báo đã giữ', 'Sent the notices that were held'),
};

const RUNG_WORDS: Readonly<Record<string, Bilingual>> = {
  reminder: words('Nhắc việc: {about}', 'Reminded: {about}'),
  urging: words('Dự thảo văn bản đôn đốc: {about}', 'Drafted a letter of urging: {about}'),
  escalation: words('Dự thảo báo cáo cấp trên: {about}', 'Drafted a report to the authority: {about}'),
};

export const DUE_WORDS: Readonly<Record<string, Bilingual>> = {
  'acknowledge-due': words('hạn tiếp nhận', 'acknowledgement'),
  'report-due': words('hạn báo cáo', 'report'),
  'item-due': words('hạn của nhiệm vụ', "the item's date"),
  'consolidated-due': words('hạn báo cáo tổng hợp', 'consolidated report'),
};

/** How far an item had come on paper. */
export const TAKEOVER_WORDS: Readonly<Record<string, Bilingual>> = {
  'not-started': words('chưa thực hiện', 'not begun'),
  'in-progress': words('đang thực hiện', 'under way'),
  completed: words('đã hoàn thành', 'done'),
};

/** The sentence of an event; its type where it has none. */
export function eventWords(type: string, rung: unknown): Bilingual {
  if (type === 'rung-fired') return RUNG_WORDS[String(rung)] ?? words(type, type);
  return EVENT_WORDS[type] ?? words(type, type);
}
