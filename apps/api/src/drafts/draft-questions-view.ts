import type { EntityManager } from 'typeorm';
import type { DraftView } from '#contracts/http/drafts';
import type { Draft } from '#domain/draft/draft';
import type { DraftItem } from '#domain/draft/draft-items';
import { draftQuestions } from '#domain/draft/draft-questions';
import { openQuestions } from '#domain/draft/open-questions';
import { usernamesOf } from '#persistence/accounts/accounts';
import { momentOf } from '../names/moment.ts';

/** Usernames of accounts, by id. */
export type People = ReadonlyMap<string, string>;

/** Who answered the questions of a draft. */
export function answerersOf(manager: EntityManager, { answers }: Pick<Draft, 'answers'>): Promise<People> {
  const accounts = Object.values(answers).flatMap(({ by }) => by ?? []);
  return usernamesOf(manager, [...new Set(accounts)]);
}

export function questionsView(
  draft: Draft,
  items: readonly DraftItem[],
  people: People,
): DraftView['questions'] {
  const open = new Set(openQuestions(draft, items).map(({ id }) => id));
  return draftQuestions(draft).map(({ answer, refs, ...question }) => {
    const by = answer?.by ?? null;
    return {
      ...question,
      refs: [...refs],
      answer: answer?.value ?? null,
      answeredBy: by === null ? null : { id: by, username: people.get(by) ?? by },
      answeredAt: momentOf(answer?.at ?? null),
      open: open.has(question.id),
    };
  });
}
