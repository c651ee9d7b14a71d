import type { Question } from '../document/plan-document.ts';
import type { Answer, Draft, ItemRef } from './draft.ts';
import { onceADraft } from './once-a-draft.ts';
import { blocksStart } from './what-blocks.ts';

/** A question of the document with the items that it is about and what was answered. */
export interface DraftQuestion extends Question {
  /** 'q1', 'q2' … in the order of the document's questions. */
  readonly id: string;
  /** The one item that it is about; null where it is about the plan or about several. */
  readonly ref: ItemRef | null;
  /** All items that it is about, in the document's order: one answer serves them all. */
  readonly refs: readonly ItemRef[];
  /** Nothing starts while it is open. */
  readonly blocks: boolean;
  readonly answer: Answer | null;
}

/** The place of an item in the document's table, as its reference. */
export const refAt = (index: number): ItemRef => String(index + 1);

type PlacesByCode = ReadonlyMap<string, readonly ItemRef[]>;

function placesByCode({ document }: Draft): PlacesByCode {
  const places = new Map<string, ItemRef[]>();
  document.items.forEach(({ code }, index) => {
    if (code !== null) places.set(code, [...(places.get(code) ?? []), refAt(index)]);
  });
  return places;
}

/** A code that several items bear tells none of them, unless it is the code itself that is asked about. */
function refsOf(
  { document }: Draft,
  places: PlacesByCode,
  { refs, code, about }: Question,
): readonly ItemRef[] {
  if (refs !== undefined) {
    const known = new Set(refs.map(Number).filter((place) => place >= 1 && place <= document.items.length));
    return [...known].sort((one, other) => one - other).map(String);
  }
  const bearing = (code === null ? undefined : places.get(code)) ?? [];
  return bearing.length === 1 || about === 'code' ? bearing : [];
}

/** All questions of the document, answered or not. */
export const draftQuestions = onceADraft((draft): readonly DraftQuestion[] => {
  const places = placesByCode(draft);
  return draft.document.questions.map((question, index) => {
    const id = `q${index + 1}`;
    const refs = refsOf(draft, places, question);
    const ref = refs.length === 1 ? (refs[0] ?? null) : null;
    const blocks = blocksStart(question.about, refs.length > 0);
    return { ...question, id, ref, refs, blocks, answer: draft.answers[id] ?? null };
  });
});

/** An answer with the question that it was given to. */
export interface Given {
  readonly question: DraftQuestion;
  readonly answer: Answer;
}

/** What was answered about a field of an item, or of the plan where `ref` is null; the last answer counts. */
export type GivenAnswers = (ref: ItemRef | null, about: string) => Given | null;

export function givenAnswers(questions: readonly DraftQuestion[]): GivenAnswers {
  const given = new Map<string, Given>();
  for (const question of questions) {
    const { answer, refs, about, code } = question;
    // What names an item that can't be told from others says nothing of the plan.
    const served = refs.length > 0 ? refs : code === null ? [null] : [];
    for (const ref of answer === null ? [] : served) {
      const key = `${ref ?? ''} ${about}`;
      const before = given.get(key);
      if (answer !== null && (before === undefined || before.answer.at <= answer.at))
        given.set(key, { question, answer });
    }
  }
  return (ref, about) => given.get(`${ref ?? ''} ${about}`) ?? null;
}
