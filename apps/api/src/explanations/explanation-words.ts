import type { Answer } from '#domain/explanation/deadline';
import type { TurnKind } from '#domain/explanation/turns';
import type { DueKind, RungKind } from '#domain/ladder/rung';
import type { TimelineKind } from '#domain/timeline/timeline';
import type { Bilingual } from '../problem/problem-catalogue.ts';

const words = (vi: string, en: string): Bilingual => ({ vi, en });

/** What is due; `{period}` is the period's key. */
export const TITLES: Readonly<Record<DueKind, Bilingual>> = {
  'acknowledge-due': words('Hạn tiếp nhận nhiệm vụ', 'Acknowledgement of the assignment'),
  'item-due': words('Hạn của nhiệm vụ', "The item's own date"),
  'report-due': words('Hạn gửi báo cáo kỳ {period}', 'Report of {period}'),
  'consolidated-due': words('Hạn gửi báo cáo tổng hợp kỳ {period}', 'Consolidated report of {period}'),
};

/** Why on that day. `{last}` is the last day on which it is in time. */
export const RULES = {
  workingDays: words(
    'Trong {count} ngày làm việc, không tính ngày giao {after}: đến hết {last}',
    'Within {count} working days, the day of the assignment, {after}, not counted: to the end of {last}',
  ),
  printed: words(
    'Kế hoạch ghi “{printed}”: đến hết {last}',
    'The plan says “{printed}”: to the end of {last}',
  ),
  printedStrictly: words(
    'Kế hoạch ghi “{printed}”: ngày được ghi đã là trễ, ngày cuối cùng là {last}',
    'The plan says “{printed}”: the day that it names is late already, the last one is {last}',
  ),
  dayOfYear: words(
    'Kế hoạch yêu cầu gửi trước ngày {before}: ngày cuối cùng là {last}, kể cả khi là ngày nghỉ',
    'The plan asks for it before {before}: the last day is {last}, whether it is worked or not',
  ),
} as const;

/** Why a day between is not counted, where the calendar of holidays has no name for it. */
export const WEEKEND = words('Nghỉ hằng tuần', 'Weekend');

export const ANSWERS: Readonly<Record<Answer, Bilingual>> = {
  acknowledged: words('Đã tiếp nhận ngày {day}', 'Acknowledged on {day}'),
  returned: words('Đã trả lại ngày {day}', 'Returned on {day}'),
  completed: words('Đã hoàn thành ngày {day}', 'Done on {day}'),
  submitted: words('Đã gửi ngày {day}', 'Submitted on {day}'),
};

/** How it stands. */
export const OUTCOMES = {
  inTime: words('đúng hạn', 'in time'),
  late: words(
    'trễ {days} ngày ({workingDays} ngày làm việc)',
    'late by {days} days ({workingDays} working days)',
  ),
  claimed: words('Đã báo hoàn thành ngày {day}, chờ xác nhận', 'Claimed as done on {day}, to be confirmed'),
  lapsed: words('Từ ngày {day} không còn phải thực hiện', 'Owed no more from {day} on'),
  overdue: words(
    'Đang trễ {days} ngày ({workingDays} ngày làm việc)',
    'Late by {days} days ({workingDays} working days) so far',
  ),
  toCome: words('Kỳ báo cáo mở ngày {day}', 'The period opens on {day}'),
  lastDay: words('Hôm nay là ngày cuối cùng', 'Today is the last day'),
  left: words('Còn {days} ngày', '{days} days left'),
} as const;

export const SUMMARIES = {
  waiting: words(
    'Đang chờ {who}: {what}, từ ngày {day} ({days} ngày).',
    'Waiting for {who}: {what}, since {day} ({days} days).',
  ),
  others: words('Còn {count} hạn khác cũng đang trễ.', '{count} more are late as well.'),
  nothing: words('Không có hạn nào.', 'Nothing is due.'),
  someone: words('cơ quan chưa xác định', 'a body to be found'),
} as const;

/** What somebody has to do. */
export const TURNS: Readonly<Record<TurnKind, Bilingual>> = {
  'find-body': words('xác định cơ quan chủ trì', 'find the body that is to lead'),
  acknowledge: words('tiếp nhận hoặc trả lại nhiệm vụ', 'acknowledge or return the assignment'),
  'correct-addressee': words('sửa cơ quan nhận nhiệm vụ', 'correct the addressee'),
  'decide-lead': words('quyết định cơ quan chủ trì', 'decide on the lead'),
  work: words('thực hiện nhiệm vụ', 'carry out the item'),
  contribute: words('trả lời đề nghị phối hợp', 'answer the request for a contribution'),
  'confirm-completion': words('xác nhận hoàn thành', 'confirm the completion'),
  'write-report': words('viết và gửi báo cáo', 'write and submit the report'),
  'rewrite-report': words('bổ sung và gửi lại báo cáo', 'complete the report and submit it again'),
  'review-report': words('xem xét báo cáo', 'review the report'),
  'write-consolidated': words('tổng hợp và gửi báo cáo', 'write and submit the consolidated report'),
  'rewrite-consolidated': words(
    'bổ sung và gửi lại báo cáo tổng hợp',
    'complete the consolidated report and submit it again',
  ),
  'review-consolidated': words('xem xét báo cáo tổng hợp', 'review the consolidated report'),
};

/** A step of a ladder: taken, or to come if nothing is done before. */
export const STEPS: Readonly<Record<RungKind, { readonly taken: Bilingual; readonly toCome: Bilingual }>> = {
  reminder: { taken: words('Đã nhắc việc', 'Reminded'), toCome: words('Sẽ nhắc việc', 'Will remind') },
  urging: {
    taken: words('Đã dự thảo văn bản đôn đốc', 'Drafted a letter of urging'),
    toCome: words('Sẽ dự thảo văn bản đôn đốc', 'Will draft a letter of urging'),
  },
  escalation: {
    taken: words('Đã dự thảo báo cáo cấp trên', 'Drafted a report to the authority'),
    toCome: words('Sẽ dự thảo báo cáo cấp trên', 'Will draft a report to the authority'),
  },
};
export const SIGNED = words('đã ký số {number} ngày {day}', 'signed as {number} of {day}');
export const UNSIGNED = words('chưa ký', 'not signed yet');

/** Why an item has no date of its own; `{printed}` is what the plan says. */
export const WITHOUT_DATE: Readonly<Partial<Record<TimelineKind, Bilingual>>> = {
  yearly: words(
    'Kế hoạch ghi “{printed}”: nhiệm vụ không có hạn riêng, mỗi năm có một nội dung báo cáo',
    'The plan says “{printed}”: the item has no date of its own, and an entry in the report of each year',
  ),
  span: words(
    'Kế hoạch ghi “{printed}”: nhiệm vụ không có hạn riêng, mỗi năm trong thời gian đó có một nội dung báo cáo',
    'The plan says “{printed}”: the item has no date of its own, and an entry in the report of each of these years',
  ),
  unclear: words(
    'Kế hoạch ghi “{printed}”: chưa xác định được thời hạn',
    'The plan says “{printed}”: no time was made out from it',
  ),
};
