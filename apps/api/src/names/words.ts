import type { NoticeKind } from '#domain/notices/outgoing';
import type { Bilingual } from '../problem/problem-catalogue.ts';

const words = (vi: string, en: string): Bilingual => ({ vi, en });

/** What a message of the inbox says in one line. */
export const NOTICE_WORDS: Readonly<Record<NoticeKind, Bilingual>> = {
  assignment: words('Nhiệm vụ được giao', 'Items assigned'),
  'assignment-returned': words('Nhiệm vụ bị trả lại', 'An assignment came back'),
  reminder: words('Nhắc việc sắp đến hạn', 'Reminder of what is due'),
  'letter-to-sign': words('Văn bản chờ ký', 'Letters to sign'),
  'contribution-requested': words('Đề nghị phối hợp', 'A contribution is asked for'),
  'contribution-answered': words('Có trả lời phối hợp', 'A contribution was answered'),
  'completion-claimed': words('Báo hoàn thành, chờ xác nhận', 'Completion claimed, to be confirmed'),
  'completion-confirmed': words('Đã xác nhận hoàn thành', 'Completion confirmed'),
  'completion-rejected': words('Chưa công nhận hoàn thành', 'Completion rejected'),
  'report-opened': words('Mở kỳ báo cáo', 'A report is due'),
  'report-submitted': words('Có báo cáo mới nộp', 'A report was submitted'),
  'report-returned': words('Báo cáo bị trả lại', 'The report came back'),
  'report-accepted': words('Báo cáo được chấp nhận', 'The report was accepted'),
  'consolidated-drafted': words('Dự thảo báo cáo tổng hợp đã có', 'The consolidated report is drafted'),
  'consolidated-submitted': words('Báo cáo tổng hợp đã nộp', 'The consolidated report was submitted'),
  'consolidated-returned': words('Báo cáo tổng hợp bị trả lại', 'The consolidated report came back'),
  'consolidated-accepted': words('Báo cáo tổng hợp được chấp nhận', 'The consolidated report was accepted'),
};
