import type { Decision, Fact } from '#contracts/workflow/journal';
import type { CommandEnvelope } from '#contracts/workflow/messages';

const actor = { kind: 'person', accountId: 'account-1', role: 'officer', agencyId: 'agency-1' } as const;

/** A command as the API signs it, with what it came to. */
export function commanded(
  target: string,
  key: string,
  events: readonly Fact[],
  changes: Partial<CommandEnvelope> & { readonly signature?: string } = {},
): Decision {
  const { signature = 'signed', ...rest } = changes;
  const envelope: CommandEnvelope = {
    v: 1,
    key,
    target,
    command: { type: 'count' },
    actor,
    receivedAt: 1_795_000_000_000,
    digest: `digest-of-${key}`,
    keyId: 'key-1',
    ...rest,
  };
  return { by: { command: { envelope, signature } }, events };
}

export const heard = (
  cause: { readonly stream: string; readonly seq: number },
  body: { readonly type: string },
  events: readonly Fact[],
): Decision => ({ by: { news: { cause, body } }, events });

export const rung = (alarmAt: number, events: readonly Fact[]): Decision => ({ by: { alarmAt }, events });
