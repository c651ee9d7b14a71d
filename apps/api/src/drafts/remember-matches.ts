import type { EntityManager } from 'typeorm';
import type { DraftChange } from '#domain/draft/change-draft';
import type { Decided, Draft } from '#domain/draft/draft';
import { forgetMatch, rememberMatch } from '#persistence/agencies/remembered-matches';

/**
 * Keeps what a person says that names mean, for later plans, when it is said; taking it back forgets it. That a body
 * is not decided says something of this plan alone.
 */
export async function rememberMatches(
  manager: EntityManager,
  { locality, matches }: Draft,
  said: DraftChange['matches'] = {},
  who: Decided,
): Promise<void> {
  for (const [name, body] of Object.entries(said)) {
    const before = matches[name];
    if (body === null) {
      if (before !== undefined && before.by !== null) await forgetMatch(manager, locality, name, before.body);
    } else if (body.kind !== 'undecided') {
      await rememberMatch(manager, locality, name, { body, ...who });
    }
  }
}
