import { saysNoDeadline } from '../timeline/without-deadline.ts';
import type { Draft, ItemRef } from './draft.ts';
import { draftFacts } from './draft-facts.ts';
import type { DraftItem } from './draft-items.ts';
import type { DraftQuestion } from './draft-questions.ts';
import { draftQuestions } from './draft-questions.ts';

/** A question with the items that it is still open for; none where it is about the plan. */
export interface OpenQuestion extends DraftQuestion {
  readonly openFor: readonly ItemRef[];
}

/** How many items bear a code. */
type CodeUses = ReadonlyMap<string, number>;

function usesOf(codes: readonly (string | null)[]): CodeUses {
  const uses = new Map<string, number>();
  for (const code of codes) if (code) uses.set(code, (uses.get(code) ?? 0) + 1);
  return uses;
}

const isOwn = (uses: CodeUses, code: string | null): boolean => code !== null && uses.get(code) === 1;

/** What tells whether an item is settled. */
interface Ground {
  readonly draft: Draft;
  readonly asRead: CodeUses;
  readonly asItStands: CodeUses;
}

/** A code that the document lacks or gives twice is settled by a code of the item's own, however it came by it. */
function isCodeSettled({ draft, asRead, asItStands }: Ground, item: DraftItem, touched: boolean): boolean {
  const read = draft.document.items[Number(item.ref) - 1]?.code ?? null;
  return isOwn(asRead, read) ? touched : isOwn(asItStands, item.code);
}

function isSettled(ground: Ground, { about, answer }: DraftQuestion, item: DraftItem): boolean {
  const touched = answer !== null || Object.hasOwn(ground.draft.edits.items[item.ref] ?? {}, about);
  if (about === 'timeline') return item.timeline.kind !== 'unclear' || saysNoDeadline(item.timeline.original);
  return about === 'code' ? isCodeSettled(ground, item, touched) : touched;
}

/**
 * Questions that nobody has settled, by an answer or by an edit; one about several items is open while it is for any
 * of them. What concerns an item that was removed is settled.
 * @param items of the draft as they stand
 */
export function openQuestions(draft: Draft, items: readonly DraftItem[]): readonly OpenQuestion[] {
  const facts = draftFacts(draft) as unknown as Record<string, unknown>;
  const standing = new Map(items.map((item) => [item.ref, item]));
  const asRead = usesOf(draft.document.items.map(({ code }) => code));
  const ground = { draft, asRead, asItStands: usesOf(items.map(({ code }) => code)) };
  return draftQuestions(draft).flatMap((question) => {
    const openFor = question.refs.filter((ref) => {
      const item = standing.get(ref);
      return item !== undefined && !isSettled(ground, question, item);
    });
    const ofPlan = question.refs.length === 0 && question.answer === null && facts[question.about] == null;
    return ofPlan || openFor.length > 0 ? [{ ...question, openFor }] : [];
  });
}
