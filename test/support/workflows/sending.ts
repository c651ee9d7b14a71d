import { randomUUID } from 'node:crypto';
import type { Actor } from '#contracts/workflow/messages';
import { findAnswer } from '#persistence/receipts/receipts';
import type { CommandOutcome } from '#temporal/command-gateway';
import { commandDigest } from '#temporal/command-signature';
import type { Rig } from './rig.ts';

export type Known = Extract<CommandOutcome, { kind: 'recorded' | 'rejected' }>;

const TRIES = 100;

/** Sends with the same key until the outcome is known, as the API and a caller that is told 503 do. */
export async function sendUntilKnown(
  rig: Rig,
  target: string,
  command: { readonly type: string },
  actor: Actor,
  given: { readonly key?: string; readonly at?: number } = {},
): Promise<Known> {
  const same = { key: given.key ?? randomUUID(), at: given.at ?? (await rig.server.now()) };
  const digest = commandDigest(target, command);
  let last: CommandOutcome | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    last = (await recordedBefore(rig, same.key, digest)) ?? (await rig.send(target, command, actor, same));
    if (last.kind === 'recorded') return last;
    // The journal knows better: a repeat is rejected where the first one took effect.
    if (last.kind === 'rejected') return (await recordedBefore(rig, same.key, digest)) ?? last;
  }
  throw new Error(`${command.type}: ${JSON.stringify(last)}`);
}

async function recordedBefore(rig: Rig, key: string, digest: string): Promise<Known | null> {
  const known = await findAnswer(rig.record.manager, key);
  if (known === null) return null;
  return known.digest === digest
    ? { kind: 'recorded', answer: known.answer }
    : { kind: 'rejected', code: 'key-reused', detail: null };
}
