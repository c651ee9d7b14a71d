import type { Bilingual } from '../problem/problem-catalogue.ts';
import type { WorkKind } from './work.queries.ts';

/** What is to be done. */
export const WORK_WORDS: Readonly<Record<WorkKind, Bilingual>> = {
  acknowledge: { vi: 'Tiếp nhận hoặc trả lại nhiệm vụ', en: 'Acknowledge or return the assignment' },
  contribute: { vi: 'Trả lời đề nghị phối hợp', en: 'Answer the request for a contribution' },
  report: { vi: 'Viết và nộp báo cáo', en: 'Write and submit the report' },
  'write-consolidated': {
    vi: 'Hoàn thiện và nộp báo cáo tổng hợp',
    en: 'Complete and submit the consolidated report',
  },
  'review-report': { vi: 'Xem xét báo cáo của cơ quan', en: "Review the agency's report" },
  'review-consolidated': { vi: 'Xem xét báo cáo tổng hợp', en: 'Review the consolidated report' },
  'confirm-completion': {
    vi: 'Xác nhận hoặc bác báo cáo hoàn thành',
    en: 'Confirm or reject the completion',
  },
  'correct-addressee': { vi: 'Sửa cơ quan nhận nhiệm vụ', en: 'Correct the addressee' },
  'decide-lead': { vi: 'Quyết định cơ quan chủ trì khác', en: 'Decide on another lead' },
  'sign-letter': { vi: 'Ký văn bản, ghi số và ngày', en: 'Sign the letter; record number and date' },
};
