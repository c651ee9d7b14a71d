import { randomUUID } from 'node:crypto';
import type { Actor } from '#contracts/workflow/messages';
import type { CommandOutcome } from '#temporal/command-gateway';
import type { Rig } from './rig.ts';

export type Known = Extract<CommandOutcome, { kind: 'recorded' | 'rejected' }>;

const TRIES = 400;

/** Sends with the same key until the outcome is known, as a caller that is told 503 does. */
export async function sendUntilKnown(
  rig: Rig,
  target: string,
  command: { readonly type: string },
  actor: Actor,
  given: { readonly key?: string; readonly at?: number } = {},
): Promise<Known> {
  const same = { key: given.key ?? randomUUID(), at: given.at ?? (await rig.server.now()) };
  let last: CommandOutcome | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    last = await rig.send(target, command, actor, same);
    if (last.kind === 'recorded' || last.kind === 'rejected') return last;
  }
  throw new Error(`${command.type}: ${JSON.stringify(last)}`);
}
