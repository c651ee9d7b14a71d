import type { PlanFacts } from '../document/plan-document.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Instant } from '../time/day.ts';
import type { AddedItem, Decided, Draft, DraftEdits, ItemEdit, ItemRef, NamedBody } from './draft.ts';
import type { TakeoverStatement } from './draft.ts';
import { factFromText, isFact } from './draft-facts.ts';
import { printedNames } from './draft-names.ts';
import type { DraftQuestion } from './draft-questions.ts';
import { draftQuestions, refAt } from './draft-questions.ts';
import { canBeginNumbering } from './group-codes.ts';

/** A key with null takes back what was said before. */
type OrNull<T> = Readonly<Record<string, T | null>>;

/** What somebody says of a draft; what is not mentioned stays. */
export interface DraftChange {
  readonly facts?: Partial<PlanFacts>;
  readonly rules?: Partial<PlanRules>;
  readonly items?: OrNull<ItemEdit>;
  readonly added?: readonly Omit<AddedItem, 'ref'>[];
  readonly removed?: readonly ItemRef[];
  readonly restored?: readonly ItemRef[];
  readonly answers?: OrNull<string>;
  readonly matches?: OrNull<NamedBody>;
  readonly takeover?: {
    readonly chosen?: boolean;
    readonly items?: OrNull<Omit<TakeoverStatement, keyof Decided>>;
  };
}

function merged<T>(
  kept: Readonly<Record<string, T>>,
  said: OrNull<T> | undefined,
): Readonly<Record<string, T>> {
  const all: [string, T | null][] = Object.entries({ ...kept, ...said });
  return Object.fromEntries(all.filter((entry): entry is [string, T] => entry[1] !== null));
}

/** The same with who said it and when. */
function decided<T extends object>(said: OrNull<T> | undefined, who: Decided): OrNull<T & Decided> {
  const all = Object.entries(said ?? {});
  return Object.fromEntries(all.map(([key, one]) => [key, one === null ? null : { ...one, ...who }]));
}

const valued = <T, K extends string>(said: OrNull<T> | undefined, name: K): OrNull<Record<K, T>> =>
  Object.fromEntries(
    Object.entries(said ?? {}).map(([key, one]) => [
      key,
      one === null ? null : ({ [name]: one } as Record<K, T>),
    ]),
  );

/** An item that is edited keeps what was edited before. */
function itemEdits(kept: DraftEdits['items'], said: OrNull<ItemEdit> | undefined): OrNull<ItemEdit> {
  const all = Object.entries(said ?? {});
  return Object.fromEntries(
    all.map(([ref, edit]) => [ref, edit === null ? null : { ...kept[ref], ...edit }]),
  );
}

function addedItems(kept: readonly AddedItem[], more: DraftChange['added'] = []): readonly AddedItem[] {
  const numbers = kept.map(({ ref }) => Number(ref.slice(1)));
  const last = Math.max(0, ...numbers);
  return [...kept, ...more.map((item, index) => ({ ...item, ref: `a${last + index + 1}` }))];
}

function editsWith(edits: DraftEdits, change: DraftChange): DraftEdits {
  const removed = new Set([...edits.removed, ...(change.removed ?? [])]);
  for (const ref of change.restored ?? []) removed.delete(ref);
  return {
    facts: { ...edits.facts, ...change.facts },
    rules: { ...edits.rules, ...change.rules },
    items: merged(edits.items, itemEdits(edits.items, change.items)),
    added: addedItems(edits.added, change.added),
    removed: [...removed],
  };
}

/** The draft after what an account said at an instant. Check it with `unknownIn` before. */
export function changeDraft(draft: Draft, change: DraftChange, by: string, at: Instant): Draft {
  const who: Decided = { by, at };
  return {
    ...draft,
    edits: editsWith(draft.edits, change),
    answers: merged(draft.answers, decided(valued(change.answers, 'value'), who)),
    matches: merged(draft.matches, decided(valued(change.matches, 'body'), who)),
    takeover: {
      chosen: change.takeover?.chosen ?? draft.takeover.chosen,
      items: merged(draft.takeover.items, decided(change.takeover?.items, who)),
    },
  };
}

type Pointer = readonly string[];

const foreign = (said: object | undefined, known: readonly string[], ...path: string[]): Pointer[] =>
  Object.keys(said ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => [...path, key]);

/** Whether an answer states what the question asks for; of most questions any words do. */
function isReadable({ refs, code, about }: DraftQuestion, value: string): boolean {
  const ofPlan = refs.length === 0 && code === null;
  if (ofPlan) return !isFact(about) || factFromText(about, value) !== null;
  if (refs.length > 1 && about === 'code') return canBeginNumbering(value);
  return refs.length === 0 || (about !== 'code' && about !== 'content') || value.trim() !== '';
}

function unreadableAnswers(draft: Draft, { answers = {} }: DraftChange): Pointer[] {
  return draftQuestions(draft).flatMap((question) => {
    const value = answers[question.id];
    return typeof value !== 'string' || isReadable(question, value) ? [] : [['answers', question.id]];
  });
}

/** Paths within the change that name nothing of the draft, or state nothing; none means that it can be made. */
export function unknownIn(draft: Draft, change: DraftChange): readonly Pointer[] {
  const after = changeDraft(draft, { ...change, matches: {} }, '', Number.MAX_SAFE_INTEGER);
  const refs = [
    ...draft.document.items.map((_, index) => refAt(index)),
    ...after.edits.added.map(({ ref }) => ref),
  ];
  const questions = draftQuestions(draft).map(({ id }) => id);
  const names = [...printedNames(draft), ...printedNames(after)].map(({ name }) => name);
  // An added item is changed by removing it and adding another.
  const read = refs.filter((ref) => !ref.startsWith('a'));
  const unknownRefs = (field: 'removed' | 'restored'): Pointer[] =>
    (change[field] ?? []).flatMap((ref, index) => (refs.includes(ref) ? [] : [[field, `${index}`]]));
  return [
    ...foreign(change.items, read, 'items'),
    ...unknownRefs('removed'),
    ...unknownRefs('restored'),
    ...foreign(change.answers, questions, 'answers'),
    ...unreadableAnswers(draft, change),
    ...foreign(change.matches, names, 'matches'),
    ...foreign(change.takeover?.items, refs, 'takeover', 'items'),
  ];
}
