import type { PlanDocument, PlanItemRow } from '../document/plan-document.ts';
import { plainText } from '../document/plain-text.ts';
import { readTimeline } from '../timeline/read-timeline.ts';
import type { PlanYears } from '../timeline/read-timeline.ts';
import type { AddedItem, Draft, ItemRef } from './draft.ts';
import { draftFacts } from './draft-facts.ts';
import type { DraftQuestion } from './draft-questions.ts';
import { answerTo, draftQuestions, refAt } from './draft-questions.ts';

/** An item as it stands after answers and edits. */
export interface DraftItem extends PlanItemRow {
  readonly ref: ItemRef;
  /** Whether it is said who is accountable: the first of `leads`, or nobody yet where there is none. */
  readonly accountableDecided: boolean;
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

function readItem(draft: Draft, row: PlanItemRow, ref: ItemRef, years: PlanYears): DraftItem {
  const edit = draft.edits.items[ref] ?? {};
  const said = (about: string): string | undefined => answerTo(draft, ref, about)?.value;
  const leads = said('leads');
  const words = edit.timeline ?? said('timeline') ?? row.timeline.original;
  return {
    ref,
    code: edit.code ?? said('code') ?? row.code,
    section: edit.section === undefined ? row.section : edit.section,
    content: edit.content ?? said('content') ?? row.content,
    leads: edit.leads ?? (leads === undefined ? row.leads : answeredLeads(row.leads, leads)),
    coordinating: edit.coordinating ?? row.coordinating,
    timeline: readTimeline(words, years),
    accountableDecided: edit.leads !== undefined || leads !== undefined || row.leads.length === 1,
  };
}

function withAdded(items: readonly DraftItem[], added: AddedItem, years: PlanYears): readonly DraftItem[] {
  const { after, timeline, ...row } = added;
  const item = { ...row, timeline: readTimeline(timeline, years), accountableDecided: true };
  const place = after === null ? -1 : items.findIndex(({ ref }) => ref === after);
  return place < 0 ? [...items, item] : items.toSpliced(place + 1, 0, item);
}

/** The items of the plan as they stand, in the plan's order; times are read anew with the years as they stand. */
export function draftItems(draft: Draft): readonly DraftItem[] {
  const years = draftFacts(draft);
  const { added, removed } = draft.edits;
  const read = draft.document.items.map((row, index) => readItem(draft, row, refAt(index), years));
  const all = added.reduce<readonly DraftItem[]>((items, one) => withAdded(items, one, years), read);
  return all.filter(({ ref }) => !removed.includes(ref));
}

function isSettled(draft: Draft, question: DraftQuestion, items: readonly DraftItem[]): boolean {
  const { ref, about, answer } = question;
  if (answer !== null && about !== 'timeline') return true;
  if (ref === null) return (draftFacts(draft) as unknown as Record<string, unknown>)[about] != null;
  const item = items.find((one) => one.ref === ref);
  if (item === undefined) return true;
  if (about === 'timeline') return item.timeline.kind !== 'unclear';
  return Object.hasOwn(draft.edits.items[ref] ?? {}, about);
}

/** Questions that nobody has settled, by an answer or by an edit. */
export function openQuestions(draft: Draft): readonly DraftQuestion[] {
  const items = draftItems(draft);
  return draftQuestions(draft).filter((question) => !isSettled(draft, question, items));
}

/** The draft as a document: what a preview is made from. */
export function documentOf(draft: Draft): PlanDocument {
  const items = draftItems(draft).map(({ ref: _ref, accountableDecided: _decided, ...row }) => row);
  const questions = openQuestions(draft).map(({ code, about, text }) => ({ code, about, text }));
  return { plan: draftFacts(draft), items, questions };
}
