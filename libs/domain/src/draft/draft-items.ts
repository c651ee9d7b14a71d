import type { PlanDocument, PlanItemRow } from '../document/plan-document.ts';
import { plainText } from '../document/plain-text.ts';
import { answeredTimeline } from '../timeline/answered-timeline.ts';
import { readTimeline } from '../timeline/read-timeline.ts';
import type { PlanYears } from '../timeline/read-timeline.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { AddedItem, Draft, ItemRef } from './draft.ts';
import { draftFacts } from './draft-facts.ts';
import type { GivenAnswers } from './draft-questions.ts';
import { draftQuestions, givenAnswers, refAt } from './draft-questions.ts';
import { numberGroups } from './group-codes.ts';
import { onceADraft } from './once-a-draft.ts';
import { openQuestions } from './open-questions.ts';

/** An item as it stands after answers and edits. */
export interface DraftItem extends PlanItemRow {
  readonly ref: ItemRef;
  /** Whether it is said who is accountable: the first of `leads`, or nobody yet where there is none. */
  readonly accountableDecided: boolean;
}

/** What an item is read with. */
interface Ground {
  readonly edits: Draft['edits'];
  readonly given: GivenAnswers;
  readonly years: PlanYears;
  readonly timeOf: (words: string) => Timeline;
}

/** Reads each of the words once: most items of a long plan share a few. */
function timesIn(years: PlanYears): Ground['timeOf'] {
  const read = new Map<string, Timeline>();
  return (words) => {
    const time = read.get(words) ?? readTimeline(words, years);
    read.set(words, time);
    return time;
  };
}

const namesIn = (text: string): string[] =>
  text
    .split(';')
    .map(plainText)
    .filter((name) => name !== '');

/** The leads with the accountable one first, as an answer names it; an answer with several names replaces them. */
function answeredLeads(printed: readonly string[], value: string): readonly string[] {
  const named = namesIn(value);
  const [accountable] = named;
  if (accountable === undefined) return [];
  return named.length > 1 ? named : [accountable, ...printed.filter((name) => name !== accountable)];
}

function leadsOf({ edits, given }: Ground, row: PlanItemRow, ref: ItemRef) {
  const edited = edits.items[ref]?.leads;
  const said = given(ref, 'leads')?.answer.value;
  const answered = said === undefined ? row.leads : answeredLeads(row.leads, said);
  const accountableDecided = edited !== undefined || said !== undefined || row.leads.length === 1;
  return { leads: edited ?? answered, accountableDecided };
}

/** The words for the item's time as they stand. */
function timeWords({ edits, given, years }: Ground, { timeline }: PlanItemRow, ref: ItemRef): string {
  const said = given(ref, 'timeline')?.answer.value;
  const answered = said === undefined ? timeline.original : answeredTimeline(timeline.original, said, years);
  return edits.items[ref]?.timeline ?? answered;
}

/** An item with all but a code that was asked for together with others. */
function readItem(ground: Ground, row: PlanItemRow, ref: ItemRef): DraftItem {
  const edit = ground.edits.items[ref] ?? {};
  const code = ground.given(ref, 'code');
  const ownCode = code?.question.ref === ref ? code.answer.value : row.code;
  return {
    ...row,
    ref,
    code: edit.code ?? ownCode,
    section: edit.section === undefined ? row.section : edit.section,
    content: edit.content ?? ground.given(ref, 'content')?.answer.value ?? row.content,
    ...leadsOf(ground, row, ref),
    coordinating: edit.coordinating ?? row.coordinating,
    timeline: ground.timeOf(timeWords(ground, row, ref)),
  };
}

function withAdded(items: readonly DraftItem[], added: AddedItem, years: PlanYears): readonly DraftItem[] {
  const { after, timeline, ...row } = added;
  const item = { ...row, timeline: readTimeline(timeline, years), accountableDecided: true };
  const place = after === null ? -1 : items.findIndex(({ ref }) => ref === after);
  return place < 0 ? [...items, item] : items.toSpliced(place + 1, 0, item);
}

/** The items of the plan as they stand, in the plan's order; times are read anew with the years as they stand. */
export const draftItems = onceADraft((draft): readonly DraftItem[] => {
  const questions = draftQuestions(draft);
  const years = draftFacts(draft);
  const ground = { edits: draft.edits, given: givenAnswers(questions), years, timeOf: timesIn(years) };
  const { added, removed } = draft.edits;
  const read = draft.document.items.map((row, index) => readItem(ground, row, refAt(index)));
  const all = added.reduce<readonly DraftItem[]>((items, one) => withAdded(items, one, ground.years), read);
  const kept = all.filter(({ ref }) => !removed.includes(ref));
  return numberGroups(draft, kept, questions, ground.given);
});

/** The draft as a document: what a preview is made from. */
export function documentOf(draft: Draft): PlanDocument {
  const items = draftItems(draft);
  const rows = items.map(({ ref: _ref, accountableDecided: _decided, ...row }) => row);
  const questions = openQuestions(draft, items).map(({ code, about, text }) => ({ code, about, text }));
  return { plan: draftFacts(draft), items: rows, questions };
}
