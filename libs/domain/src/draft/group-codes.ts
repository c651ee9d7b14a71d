import type { Draft, ItemRef } from './draft.ts';
import type { DraftQuestion, GivenAnswers } from './draft-questions.ts';

/** A number to count on from: 1, 2.1, I.1, without a sign; a dot or bracket after it is left away. */
const COUNTED = /^(?![-+−–])(.*?)(\d{1,6})[.)]?$/u;

/** Whether the text is a code that a group of items can be numbered from. */
export const canBeginNumbering = (text: string): boolean => COUNTED.test(text.trim());

/**
 * Codes for a group of items, counted on from the first: 2.1, 2.2, 2.3 … Those that other items bear are left out.
 * @returns none where the text is no number to begin with
 */
export function codesFrom(first: string, count: number, taken: ReadonlySet<string>): readonly string[] {
  const found = COUNTED.exec(first.trim());
  if (found === null) return [];
  const [, before = '', number] = found;
  const codes: string[] = [];
  for (let next = Number(number); codes.length < count; next += 1) {
    const code = `${before}${next}`;
    if (!taken.has(code)) codes.push(code);
  }
  return codes;
}

interface Coded {
  readonly ref: ItemRef;
  readonly code: string | null;
}

/** Questions for the codes of several items, each with those of them that bear no code of their own making. */
function groupsOf(
  draft: Draft,
  questions: readonly DraftQuestion[],
  given: GivenAnswers,
  refs: ReadonlySet<ItemRef>,
) {
  const grouped = questions.filter(({ about, refs: asked }) => about === 'code' && asked.length > 1);
  return grouped.flatMap((question) => {
    const waiting = question.refs.filter(
      (ref) =>
        refs.has(ref) &&
        draft.edits.items[ref]?.code === undefined &&
        given(ref, 'code')?.question === question,
    );
    return question.answer === null ? [] : [{ first: question.answer.value, waiting }];
  });
}

/**
 * Numbers the items whose codes were asked for together, in the document's order.
 * @param items as they stand but for these codes, none that was removed
 */
export function numberGroups<T extends Coded>(
  draft: Draft,
  items: readonly T[],
  questions: readonly DraftQuestion[],
  given: GivenAnswers,
): readonly T[] {
  const groups = groupsOf(draft, questions, given, new Set(items.map(({ ref }) => ref)));
  const waiting = new Set(groups.flatMap((group) => group.waiting));
  const taken = new Set(items.flatMap(({ ref, code }) => (code === null || waiting.has(ref) ? [] : [code])));
  const codes = new Map<ItemRef, string>();
  for (const group of groups) {
    codesFrom(group.first, group.waiting.length, taken).forEach((code, index) => {
      codes.set(group.waiting[index] as ItemRef, code);
      taken.add(code);
    });
  }
  return items.map((item) => ({ ...item, code: codes.get(item.ref) ?? item.code }));
}
