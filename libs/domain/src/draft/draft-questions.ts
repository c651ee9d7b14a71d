import type { Question } from '../document/plan-document.ts';
import type { Answer, Draft, ItemRef } from './draft.ts';

/** A question of the document with the item that it is about and what was answered. */
export interface DraftQuestion extends Question {
  /** 'q1', 'q2' … in the order of the document's questions. */
  readonly id: string;
  /** Null where it is about the plan, or where several items bear the code. */
  readonly ref: ItemRef | null;
  readonly answer: Answer | null;
}

/** The place of an item in the document's table, as its reference. */
export const refAt = (index: number): ItemRef => String(index + 1);

function refOf({ document }: Draft, { code }: Question): ItemRef | null {
  if (code === null) return null;
  const places = document.items.flatMap((item, index) => (item.code === code ? [index] : []));
  return places.length === 1 ? refAt(places[0] as number) : null;
}

/** All questions of the document, answered or not. */
export function draftQuestions(draft: Draft): readonly DraftQuestion[] {
  return draft.document.questions.map((question, index) => {
    const id = `q${index + 1}`;
    return { ...question, id, ref: refOf(draft, question), answer: draft.answers[id] ?? null };
  });
}

/** What was answered about a field of an item, or of the plan where `ref` is null; the last answer counts. */
export function answerTo(draft: Draft, ref: ItemRef | null, about: string): Answer | null {
  const given = draftQuestions(draft)
    .filter((question) => question.ref === ref && question.about === about)
    .flatMap(({ answer }) => (answer === null ? [] : [answer]));
  return given.sort((one, other) => one.at - other.at).at(-1) ?? null;
}
