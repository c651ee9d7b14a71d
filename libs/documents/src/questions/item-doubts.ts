import type { PlanItemRow, Question } from '#domain/document/plan-document';
import { bilingual } from '../bilingual.ts';
import { isOpenGroup } from '../bodies/body-names.ts';
import type { BodyList } from '../bodies/split-bodies.ts';
import type { TableRow } from '../table-row.ts';

/** A row as it was understood, with what is needed to ask about it. */
export interface ReadRow {
  readonly row: TableRow;
  readonly item: PlanItemRow;
  readonly bodies: { readonly lead: BodyList; readonly coordinating: BodyList };
}

/** A question about one item. */
export interface Doubt extends Pick<Question, 'about' | 'text'> {
  /** The item lacks the field, as others may: `missing`; or the same words are open in others too: `words`. */
  readonly shared?: 'missing' | 'words';
}

type Field = 'code' | 'content' | 'leads' | 'timeline';
const MISSING: Readonly<Record<Field, readonly [vi: string, en: string]>> = {
  code: ['Nhiệm vụ này không có số thứ tự. Số thứ tự là gì?', 'This item has no code. What is its code?'],
  content: ['Không thấy nội dung nhiệm vụ. Nội dung là gì?', 'The item has no content. What is to be done?'],
  leads: [
    'Không thấy cơ quan chủ trì. Cơ quan nào chủ trì nhiệm vụ này?',
    'No lead is named. Which agency leads this item?',
  ],
  timeline: [
    'Không thấy thời gian thực hiện. Nhiệm vụ này thực hiện khi nào?',
    'When is this item to be carried out?',
  ],
};

const missing = (about: Field): Doubt => ({
  about,
  text: bilingual(...MISSING[about]),
  shared: 'missing',
});

function missingFields({ code, content, leads, timeline }: PlanItemRow): Doubt[] {
  return [
    ...(code === null ? [missing('code')] : []),
    ...(content === '' ? [missing('content')] : []),
    ...(leads.length === 0 ? [missing('leads')] : []),
    ...(timeline.original === '' ? [missing('timeline')] : []),
  ];
}

/** What is to be asked about the leads that a text names: who is accountable of several, or of an open group. */
export function leadDoubts(leads: readonly string[]): Doubt[] {
  const listed = leads.join('; ');
  if (leads.length > 1) {
    const vi = `Văn bản nêu ${leads.length} cơ quan chủ trì: ${listed}. Ai chịu trách nhiệm chính?`;
    const text = bilingual(vi, 'Several leads are named. Which one is accountable?');
    return [{ about: 'leads', text, shared: 'words' }];
  }
  if (!leads.some(isOpenGroup)) return [];
  const vi = `Chủ trì là một nhóm chưa xác định (${listed}). Cơ quan nào chịu trách nhiệm chính?`;
  const text = bilingual(vi, 'The lead is an open group. Which agency is accountable?');
  return [{ about: 'leads', text, shared: 'words' }];
}

const severalDoubt = (about: string, name: string): Doubt => ({
  about,
  text: bilingual(`“${name}” là một hay nhiều cơ quan?`, 'Is this one body or several?'),
  shared: 'words',
});

/** What is to be asked about a time that is stated and not understood. */
export function timelineDoubts({ kind, original }: PlanItemRow['timeline']): Doubt[] {
  if (kind !== 'unclear' || original === '') return [];
  const vi = `Chưa hiểu thời gian “${original}”, hoặc thời gian này không nằm trong kế hoạch. Nhiệm vụ thực hiện khi nào?`;
  const text = bilingual(vi, 'When is this item to be carried out?');
  return [{ about: 'timeline', text, shared: 'words' }];
}

/** What is to be asked about an item. What its reader asks already is not asked again. */
export function doubtsOf({ row, item, bodies }: ReadRow): Doubt[] {
  const asked = new Set(row.doubts.map(({ about }) => about));
  const lacks = missingFields(item).filter(({ about }) => !asked.has(about));
  const isFirst = ({ about }: Doubt): boolean => about === 'code' || about === 'content';
  return [
    ...lacks.filter(isFirst),
    ...row.doubts,
    ...lacks.filter((doubt) => !isFirst(doubt) && doubt.about !== 'timeline'),
    ...leadDoubts(item.leads),
    ...bodies.lead.doubtful.map((name) => severalDoubt('leads', name)),
    ...bodies.coordinating.doubtful.map((name) => severalDoubt('coordinating', name)),
    ...lacks.filter(({ about }) => about === 'timeline'),
    ...timelineDoubts(item.timeline),
  ];
}
