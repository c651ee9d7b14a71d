import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Actor, CommandAnswer } from '#contracts/workflow/messages';
import { findAnswer } from '#persistence/receipts/receipts';
import type { CommandOutcome } from '#temporal/command-gateway';
import { commandDigest } from '#temporal/command-signature';
import { GATEWAY, type PlatformParts, RECORD, SIGNER } from '../platform/tokens.ts';
import { outcomeUnknown, ProblemException } from '../problem/problem.exception.ts';
import { actKey } from './act-key.ts';
import { forgetRejection, notedCommand, noteReceipt, type Receipt } from './receipt.queries.ts';
import { rejectionOf } from './rejection.ts';

export interface Act {
  readonly principal: Principal;
  /** Stream of the process. */
  readonly target: string;
  readonly command: { readonly type: string };
  readonly idempotencyKey: string;
  /** What the policy says now; an act that was recorded keeps its answer even if it would say no by now. */
  readonly permitted: boolean;
  /** Throws what stands against it now; not asked of an act that was recorded. */
  readonly precondition?: () => void;
  readonly onBehalfOf?: string;
}

export type ActOutcome =
  | { readonly kind: 'recorded'; readonly answer: CommandAnswer }
  /** Durable, but not in the journal yet. */
  | { readonly kind: 'accepted' };

interface Prepared {
  readonly act: Act;
  readonly key: string;
  readonly digest: string;
  readonly actor: Actor;
}

/** Brings an act to its process, once, and says no more than is known. */
@Injectable()
export class CommandService {
  readonly #log = new Logger('commands');

  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(GATEWAY) private readonly gateway: PlatformParts['gateway'],
    @Inject(SIGNER) private readonly signer: PlatformParts['signer'],
  ) {}

  /**
   * @throws ProblemException `idempotency-key-reused`, `forbidden`, the code of the process's rejection,
   * `outcome-unknown`
   */
  async act(act: Act): Promise<ActOutcome> {
    const prepared = prepare(act);
    const known = await this.#answered(prepared);
    if (known !== null) return known;
    if (!act.permitted) throw new ProblemException('forbidden');
    act.precondition?.();
    const { key, digest, actor } = prepared;
    const { target, command } = act;
    const receipt = await noteReceipt(this.record.manager, { key, digest, target, command, actor });
    if (receipt.digest !== digest) throw new ProblemException('idempotency-key-reused');
    return await this.#send(prepared, receipt);
  }

  /**
   * The command that an earlier request under the same key came to, where a command is made from what may have
   * changed since (a draft): a repeat means the same act.
   */
  async earlier<C extends { readonly type: string }>(
    principal: Principal,
    idempotencyKey: string,
    target: string,
    type: C['type'],
  ): Promise<C | null> {
    const command = await notedCommand<C>(this.record.manager, actKey(principal, idempotencyKey), target);
    return command?.type === type ? command : null;
  }

  async #answered({ key, digest }: Prepared): Promise<ActOutcome | null> {
    const known = await findAnswer(this.record.manager, key);
    if (known === null) return null;
    if (known.digest !== digest) throw new ProblemException('idempotency-key-reused');
    return { kind: 'recorded', answer: known.answer };
  }

  async #send(prepared: Prepared, { receivedAt, attempt }: Receipt): Promise<ActOutcome> {
    const { act, key, actor } = prepared;
    const signed = this.signer.sign({ key, target: act.target, command: act.command, actor, receivedAt });
    const outcome = await this.gateway.send(signed, attempt);
    if (outcome.kind === 'recorded' || outcome.kind === 'accepted') return outcome;
    // The journal knows better: a repeat may be rejected, or get no answer, because the first one took effect.
    const known = await this.#answered(prepared).catch((error: unknown) => {
      if (error instanceof ProblemException) throw error;
      throw outcomeUnknown(true);
    });
    return known ?? (await this.#refused(key, attempt, outcome));
  }

  async #refused(
    key: string,
    attempt: number,
    outcome: Extract<CommandOutcome, { kind: 'rejected' | 'unknown' }>,
  ): Promise<never> {
    if (outcome.kind === 'unknown') {
      this.#log.warn({ reason: outcome.reason, key }, 'the outcome of a command is not known');
      throw outcomeUnknown(true);
    }
    await forgetRejection(this.record.manager, key, attempt).catch(() => {
      // Without this mark the repeat would get the remembered rejection: the caller must try again.
      throw outcomeUnknown(true);
    });
    throw rejectionOf(outcome.code, outcome.detail);
  }
}

function prepare(act: Act): Prepared {
  const { principal, target, command, onBehalfOf, idempotencyKey } = act;
  const { kind, accountId, role, agencyId } = principal;
  const office = { kind, accountId, role, agencyId: agencyId ?? '' };
  const actor = onBehalfOf === undefined ? office : { ...office, onBehalfOf };
  return { act, actor, key: actKey(principal, idempotencyKey), digest: commandDigest(target, command) };
}
