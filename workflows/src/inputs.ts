import type { Decision } from '#contracts/workflow/journal';
import type { CommandAnswer, News, SignedCommand } from '#contracts/workflow/messages';
import type { Rejection } from '#domain/process/machine';
import type { Instant } from '#domain/time/day';
import { rejectionFailure } from './rejection.ts';

interface PendingCommand {
  readonly signed: SignedCommand;
  readonly answer: (answer: CommandAnswer) => void;
  readonly reject: (reason: unknown) => void;
}

/** What comes to a process, in the order of its coming. */
export type Input =
  | { readonly kind: 'command'; readonly command: PendingCommand }
  | { readonly kind: 'news'; readonly news: News }
  | { readonly kind: 'alarm'; readonly at: Instant };

/** What an input comes to by the rules, before the journal has had its word. */
export interface DecidedInput<E> {
  readonly input: Input;
  readonly events: readonly E[];
  /** Why a command may not be done, unless the journal knows that it was done before. */
  readonly rejection?: Rejection;
  /** The rules failed on it. */
  readonly failure?: unknown;
}

/** Whether it has the form of a signed command; anybody with access to the server can send anything. */
export function isSignedCommand(given: SignedCommand | null | undefined): given is SignedCommand {
  const { envelope, signature } = given ?? {};
  const { actor, command, digest, key, receivedAt, target } = envelope ?? {};
  const texts = [
    signature,
    digest,
    key,
    target,
    command?.type,
    actor?.accountId,
    actor?.agencyId,
    actor?.role,
  ];
  return texts.every((text) => typeof text === 'string') && Number.isSafeInteger(receivedAt);
}

/** Whether it has the form of news. */
export function isNews(given: News | null | undefined): given is News {
  const { body, cause } = given ?? {};
  return (
    typeof body?.type === 'string' && typeof cause?.stream === 'string' && Number.isSafeInteger(cause.seq)
  );
}

export function causeOf(input: Input): Decision['by'] {
  if (input.kind === 'command') return { command: input.command.signed };
  return input.kind === 'news' ? { news: input.news } : { alarmAt: input.at };
}

/**
 * Tells the caller what became of a command; `recorded` is null where the journal holds nothing of it.
 * @throws Error when the rules failed on news that is true: the task fails until the rules are mended
 */
export function answer(decided: DecidedInput<unknown> | undefined, recorded: CommandAnswer | null): void {
  if (decided === undefined) return;
  const { input, rejection, failure } = decided;
  if (input.kind !== 'command') {
    if (failure !== undefined && recorded === null) {
      throw new Error('the rules failed on what is true', { cause: failure });
    }
  } else if (recorded !== null) {
    input.command.answer(recorded);
  } else {
    refuse(input, rejection ?? { code: 'command-malformed' });
  }
}

export function refuse(input: Input | undefined, rejection: Rejection): void {
  if (input?.kind === 'command') input.command.reject(rejectionFailure(rejection));
}
