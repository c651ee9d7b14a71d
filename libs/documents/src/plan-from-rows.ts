import type { PlanDocument, PlanItemRow, Question } from '#domain/document/plan-document';
import { readTimeline } from '#domain/timeline/read-timeline';
import type { PlanYears } from '#domain/timeline/read-timeline';
import { bilingual } from './bilingual.ts';
import { isOpenGroup } from './bodies/body-names.ts';
import { splitBodies } from './bodies/split-bodies.ts';
import type { BodyList } from './bodies/split-bodies.ts';
import type { ReadFacts } from './plan-facts.ts';
import type { TableRow } from './table-row.ts';

/** A row as it was understood, with what is needed to ask about it. */
interface ReadRow {
  readonly row: TableRow;
  readonly item: PlanItemRow;
  readonly bodies: { readonly lead: BodyList; readonly coordinating: BodyList };
}
type Doubt = Pick<Question, 'about' | 'text'>;

function readRow(row: TableRow, years: PlanYears): ReadRow {
  const lead = splitBodies(row.cells.lead);
  const coordinating = splitBodies(row.cells.coordinating);
  const item: PlanItemRow = {
    code: row.cells.code,
    section: row.section,
    content: row.cells.content ?? '',
    leads: lead.names,
    coordinating: coordinating.names,
    timeline: readTimeline(row.cells.timeline ?? '', years),
    notes: row.notes,
    source: row.source,
  };
  return { row, item, bodies: { lead, coordinating } };
}

function leadDoubts(leads: readonly string[]): Doubt[] {
  const listed = leads.join('; ');
  if (leads.length > 1) {
    const vi = `Văn bản nêu ${leads.length} cơ quan chủ trì: ${listed}. Ai chịu trách nhiệm chính?`;
    return [{ about: 'leads', text: bilingual(vi, 'Several leads are named. Which one is accountable?') }];
  }
  if (leads.length === 0) {
    const vi = 'Không thấy cơ quan chủ trì. Cơ quan nào chủ trì nhiệm vụ này?';
    return [{ about: 'leads', text: bilingual(vi, 'No lead is named. Which agency leads this item?') }];
  }
  if (!leads.some(isOpenGroup)) return [];
  const vi = `Chủ trì là một nhóm chưa xác định (${listed}). Cơ quan nào chịu trách nhiệm chính?`;
  return [{ about: 'leads', text: bilingual(vi, 'The lead is an open group. Which agency is accountable?') }];
}

const severalDoubt = (about: string, name: string): Doubt => ({
  about,
  text: bilingual(`“${name}” là một hay nhiều cơ quan?`, 'Is this one body or several?'),
});

function timelineDoubt(original: string): Doubt {
  const vi =
    original === ''
      ? 'Không thấy thời gian thực hiện. Nhiệm vụ này thực hiện khi nào?'
      : `Chưa hiểu thời gian “${original}”, hoặc thời gian này không nằm trong kế hoạch. Nhiệm vụ thực hiện khi nào?`;
  return { about: 'timeline', text: bilingual(vi, 'When is this item to be carried out?') };
}

const CODE_MISSING = bilingual(
  'Nhiệm vụ này không có số thứ tự. Số thứ tự là gì?',
  'This item has no code. What is its code?',
);
const CONTENT_MISSING = bilingual(
  'Không thấy nội dung nhiệm vụ. Nội dung là gì?',
  'The item has no content. What is to be done?',
);

function doubtsOf({ row, item, bodies }: ReadRow): Doubt[] {
  const askedLeads = row.doubts.some(({ about }) => about === 'leads');
  return [
    ...(item.code === null ? [{ about: 'code', text: CODE_MISSING }] : []),
    ...(item.content === '' ? [{ about: 'content', text: CONTENT_MISSING }] : []),
    ...row.doubts,
    ...(askedLeads && item.leads.length === 0 ? [] : leadDoubts(item.leads)),
    ...bodies.lead.doubtful.map((name) => severalDoubt('leads', name)),
    ...bodies.coordinating.doubtful.map((name) => severalDoubt('coordinating', name)),
    ...(item.timeline.kind === 'unclear' ? [timelineDoubt(item.timeline.original)] : []),
  ];
}

function duplicateCodes(items: readonly PlanItemRow[]): Question[] {
  const codes = items.flatMap(({ code }) => code ?? []);
  const twice = [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
  return twice.map((code) => ({
    code,
    about: 'code',
    text: bilingual(
      `Số thứ tự ${code} có ở nhiều nhiệm vụ. Hãy sửa cho khác nhau.`,
      'Several items have this code.',
    ),
  }));
}

/** Codes that a series jumps over: 2.1.2 where 2.1.1 and 2.1.3 stand. */
function skippedCodes(items: readonly PlanItemRow[]): Question[] {
  const codes = items.flatMap(({ code }) => code ?? []);
  const present = new Set(codes);
  const parents = new Set(codes.flatMap((code) => code.split('.').slice(0, -1).join('.')));
  return [...parents].flatMap((parent) => {
    const depth = parent === '' ? 0 : parent.split('.').length;
    const prefix = parent === '' ? '' : `${parent}.`;
    const numbers = codes
      .filter((code) => code.startsWith(prefix))
      .map((code) => Number(code.split('.')[depth]));
    const skipped = Array.from({ length: Math.max(...numbers) }, (_, i) => i + 1).filter(
      (n) => !numbers.includes(n),
    );
    return skipped
      .map((number) => `${prefix}${number}`)
      .filter((code) => !present.has(code))
      .map((code) => ({ code: null, about: 'code', text: skippedText(code) }));
  });
}

const skippedText = (code: string): string =>
  bilingual(
    `Không thấy nhiệm vụ số ${code}. Có thiếu dòng nào không?`,
    `No item ${code} was found. Is a row missing?`,
  );

/** Makes the draft of a plan from the rows of its table and the facts of its prose: the one place that does. */
export function planFromRows(rows: readonly TableRow[], facts: ReadFacts): PlanDocument {
  const read = rows.map((row) => readRow(row, facts.plan));
  const items = read.map(({ item }) => item);
  const ofItems = read.flatMap((row) => doubtsOf(row).map((doubt) => ({ code: row.item.code, ...doubt })));
  return {
    plan: facts.plan,
    items,
    questions: [...facts.questions, ...duplicateCodes(items), ...skippedCodes(items), ...ofItems],
  };
}
