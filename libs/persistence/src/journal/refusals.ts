import type { EntityManager } from 'typeorm';
import type { AppendRequest } from '#contracts/workflow/journal';
import { dayOf } from '#domain/time/day';
import type { Refused } from './judge-inputs.ts';
import { recordFacts } from './record-facts.ts';

/** The month's chain of what was refused. @param at milliseconds */
export const refusalStream = (at: number): string => `refusals/${dayOf(at).slice(0, 7)}`;

/** Records that something came that may not count. What it claims is kept as its claim, not as a truth. */
export async function recordRefusal(
  manager: EntityManager,
  request: AppendRequest,
  { index, code }: Refused,
): Promise<void> {
  const by = request.decisions[index]?.by;
  if (by === undefined) return;
  const at = Date.now();
  const type = 'news' in by ? 'news-refused' : 'command-refused';
  await recordFacts(manager, refusalStream(at), [
    { type, v: 1, at, code, target: request.stream, claimed: claimOf(by) },
  ]);
}

function claimOf(by: AppendRequest['decisions'][number]['by']): object {
  if ('news' in by) return { cause: by.news.cause, news: by.news.body.type };
  if ('alarmAt' in by) return {};
  const { key, target, command, actor, digest, keyId } = by.command.envelope;
  return { key, target, command: command.type, accountId: actor.accountId, digest, keyId };
}
