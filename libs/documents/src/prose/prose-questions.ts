import type { PlanItemRow, Question } from '#domain/document/plan-document';
import { bilingual } from '../bilingual.ts';
import { isOpenGroup } from '../bodies/body-names.ts';
import type { DraftedItem } from './drafted-item.ts';

/** An item of the plan with how it was drafted. */
export interface DraftedRow {
  readonly row: PlanItemRow;
  readonly drafted: DraftedItem;
}

const refs = (rows: readonly DraftedRow[], asked: (row: DraftedRow) => boolean): string[] =>
  rows.flatMap((row, index) => (asked(row) ? String(index + 1) : []));

function grouped(about: string, places: readonly string[], vi: string, en: string): Question[] {
  return places.length === 0 ? [] : [{ code: null, about, text: bilingual(vi, en), refs: places }];
}

const single = (about: string, index: number, vi: string, en: string): Question => ({
  code: null,
  about,
  text: bilingual(vi, en),
  refs: [String(index + 1)],
});

const WITHOUT_YEAR =
  /^(?!.*(?:hằng|hàng|mỗi) năm).*(?:\d{1,2}(?: ?[/.-] ?| tháng )\d{1,2}|tháng \d{1,2}|qu[ýí] (?:[IV]+|\d))/iu;

function aboutLeads({ row: { leads }, drafted }: DraftedRow, index: number): Question[] {
  const listed = leads.join('; ');
  if (drafted.inherited)
    return [
      single(
        'leads',
        index,
        `Câu này không nêu cơ quan thực hiện; câu ngay trước nói về ${listed}. Có phải ${listed} vẫn chủ trì?`,
        `This sentence names no lead; the one before is about ${listed}. Does it lead this item too?`,
      ),
    ];
  if (leads.length > 1)
    return [
      single(
        'leads',
        index,
        `Văn bản nêu ${leads.length} cơ quan chủ trì: ${listed}. Ai chịu trách nhiệm chính?`,
        'Several leads are named. Which one is accountable?',
      ),
    ];
  if (!leads.some(isOpenGroup)) return [];
  return [
    single(
      'leads',
      index,
      `Chủ trì là một nhóm chưa xác định (${listed}). Cơ quan nào chịu trách nhiệm chính?`,
      'The lead is an open group. Which agency is accountable?',
    ),
  ];
}

function aboutTime({ row: { timeline }, drafted }: DraftedRow, index: number): Question[] {
  const { original, kind } = timeline;
  if (original === '') return [];
  if (drafted.sharedTime)
    return [
      single(
        'timeline',
        index,
        `Thời gian “${original}” nêu sau nhiều nhiệm vụ. Có áp dụng cho nhiệm vụ này không?`,
        'This time stands after several items. Does it hold for this one?',
      ),
    ];
  if (kind !== 'unclear') return [];
  if (drafted.times.length === 1 && WITHOUT_YEAR.test(original) && !/(?:19|20)\d\d/u.test(original))
    return [
      single(
        'timeline',
        index,
        `Thời gian “${original}” không có năm. Năm nào?`,
        'This time has no year. Which year?',
      ),
    ];
  const vi = `Chưa hiểu thời gian “${original}”. Nhiệm vụ này thực hiện khi nào?`;
  return [single('timeline', index, vi, 'When is this item to be carried out?')];
}

/** What a person decides about the items: what concerns several is one question. */
export function questionsOfProse(rows: readonly DraftedRow[]): readonly Question[] {
  return [
    ...grouped(
      'code',
      refs(rows, ({ row }) => row.code === null),
      'Các nhiệm vụ không có số thứ tự. Đánh số lần lượt từ số nào?',
      'The items have no codes. From which number are they to be counted?',
    ),
    ...grouped(
      'leads',
      refs(rows, ({ row }) => row.leads.length === 0),
      'Văn bản không giao các nhiệm vụ này cho cơ quan nào. Cơ quan nào chủ trì?',
      'The text charges nobody with these items. Which agency leads them?',
    ),
    ...rows.flatMap(aboutLeads),
    ...grouped(
      'timeline',
      refs(rows, ({ row }) => row.timeline.original === ''),
      'Văn bản không nêu thời gian của các nhiệm vụ này. Thực hiện khi nào? Nếu không trả lời, các nhiệm vụ này không thời hạn.',
      'The text states no time for these items. When are they to be carried out? Unanswered, they have no deadline.',
    ),
    ...rows.flatMap(aboutTime),
  ];
}

/** The day of the document lacks its year: asked, never completed. */
export const yearOfIssue = (day: string): Question => ({
  code: null,
  about: 'issuedOn',
  text: bilingual(
    `Văn bản chỉ nêu “${day}”, không có năm. Ngày ban hành (ngày, tháng, năm) là ngày nào?`,
    'The text gives the day without its year. On which day, month and year was it issued?',
  ),
});
