import type { DraftView } from '#contracts/http/drafts';
import { halfOf } from '#documents/bilingual';
import type { Language } from '../problem/language.ts';

type Told = { readonly text: string };

/** Questions and blockers are kept in both languages, as the document was read; whoever asks reads one. */
export const textsIn = <T extends Told>(told: readonly T[], language: Language): T[] =>
  told.map((one) => ({ ...one, text: halfOf(one.text, language) }));

export const draftIn = (draft: DraftView, language: Language): DraftView => ({
  ...draft,
  questions: textsIn(draft.questions, language),
  blockers: textsIn(draft.blockers, language),
});
