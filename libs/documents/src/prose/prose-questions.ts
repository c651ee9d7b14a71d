import type { PlanItemRow, Question } from '#domain/document/plan-document';
import { refAt } from '#domain/draft/draft-questions';
import { bilingual } from '../bilingual.ts';
import { leadDoubts, timelineDoubts } from '../questions/item-doubts.ts';
import { FIRST_CODE } from '../questions/item-questions.ts';
import type { DraftedItem } from './drafted-item.ts';

/** An item of the plan with how it was drafted. */
export interface DraftedRow {
  readonly row: PlanItemRow;
  readonly drafted: DraftedItem;
}

const refs = (rows: readonly DraftedRow[], asked: (row: DraftedRow) => boolean): string[] =>
  rows.flatMap((row, index) => (asked(row) ? refAt(index) : []));

function grouped(about: string, places: readonly string[], vi: string, en: string): Question[] {
  return places.length === 0 ? [] : [{ code: null, about, text: bilingual(vi, en), refs: places }];
}

const askOne = (index: number, { about, text }: Pick<Question, 'about' | 'text'>): Question => ({
  code: null,
  about,
  text,
  refs: [refAt(index)],
});

const WITHOUT_YEAR =
  /^(?!.*(?:hằng|hàng|mỗi) năm).*(?:\d{1,2}(?: ?[/.-] ?| tháng )\d{1,2}|tháng \d{1,2}|qu[ýí] (?:[IV]+|\d))/iu;

function aboutLeads({ row: { leads }, drafted }: DraftedRow, index: number): Question[] {
  if (!drafted.inherited) return leadDoubts(leads).map((doubt) => askOne(index, doubt));
  const listed = leads.join('; ');
  const vi = `Câu này không nêu cơ quan thực hiện; câu ngay trước nói về ${listed}. Có phải ${listed} vẫn chủ trì?`;
  const en = `This sentence names no lead; the one before is about ${listed}. Does it lead this item too?`;
  return [askOne(index, { about: 'leads', text: bilingual(vi, en) })];
}

/** What only prose leaves open of a time; null where no more is to be asked than of any time. */
function timeText({ row: { timeline }, drafted }: DraftedRow): string | null {
  const { original, kind } = timeline;
  if (drafted.sharedTime)
    return bilingual(
      `Thời gian “${original}” nêu sau nhiều nhiệm vụ. Có áp dụng cho nhiệm vụ này không?`,
      'This time stands after several items. Does it hold for this one?',
    );
  const lacksYear = WITHOUT_YEAR.test(original) && !/(?:19|20)\d\d/u.test(original);
  if (kind === 'unclear' && drafted.times.length === 1 && lacksYear)
    return bilingual(`Thời gian “${original}” không có năm. Năm nào?`, 'This time has no year. Which year?');
  return null;
}

function aboutTime(item: DraftedRow, index: number): Question[] {
  const { timeline } = item.row;
  if (timeline.original === '') return [];
  const text = timeText(item);
  const doubts = text === null ? timelineDoubts(timeline) : [{ about: 'timeline', text }];
  return doubts.map((doubt) => askOne(index, doubt));
}

/** What a person decides about the items: what concerns several is one question. */
export function questionsOfProse(rows: readonly DraftedRow[]): readonly Question[] {
  return [
    ...grouped(
      'code',
      refs(rows, ({ row }) => row.code === null),
      ...FIRST_CODE,
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
