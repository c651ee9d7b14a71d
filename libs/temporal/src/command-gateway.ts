import {
  type Client,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type WorkflowUpdateHandle,
} from '@temporalio/client';
import { ApplicationFailure, type Workflow } from '@temporalio/common';
import { workflowTypeOf } from '#contracts/workflow/ids';
import type { CommandAnswer, ProcessInput, SignedCommand } from '#contracts/workflow/messages';
import { COMMAND_UPDATE, REJECTED } from '#contracts/workflow/messages';

/** What became of a command, as far as it is known. */
export type CommandOutcome =
  /** Its events are in the journal. */
  | { readonly kind: 'recorded'; readonly answer: CommandAnswer }
  /** Temporal holds it durably; recording takes longer. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rejected'; readonly code: string; readonly detail: unknown }
  /** It may or may not take effect: to be repeated with the same key. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface GatewayTimes {
  /** Milliseconds until the acceptance must be known. */
  readonly acceptWithin: number;
  /** Milliseconds until the answer must be there, from the beginning. */
  readonly answerWithin: number;
}

const DEFAULT_TIMES: GatewayTimes = { acceptWithin: 8_000, answerWithin: 10_000 };

/**
 * Brings signed commands to their workflows as Updates. A workflow that is not there is started: it goes on from
 * the journal, so a lost Temporal database loses no command.
 */
export class CommandGateway {
  readonly #client: Client;
  readonly #taskQueue: string;
  readonly #times: GatewayTimes;

  constructor(client: Client, taskQueue: string, times = DEFAULT_TIMES) {
    this.#client = client;
    this.#taskQueue = taskQueue;
    this.#times = times;
  }

  /** @param attempt counts rejections that came after the acceptance: Temporal remembers those by the update's id */
  async send(signed: SignedCommand, attempt = 0): Promise<CommandOutcome> {
    const begun = Date.now();
    try {
      const handle = await within(this.#times.acceptWithin, this.#start(signed, attempt));
      if (handle === 'late') return { kind: 'unknown', reason: 'acceptance-timeout' };
      const answer = await within(this.#times.answerWithin - (Date.now() - begun), handle.result());
      return answer === 'late' ? { kind: 'accepted' } : { kind: 'recorded', answer };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  /** The running workflow takes it; one that is gone is started first, which costs the server more. */
  async #start(signed: SignedCommand, attempt: number): Promise<WorkflowUpdateHandle<CommandAnswer>> {
    const { target, key } = signed.envelope;
    const updateId = attempt === 0 ? key : `${key}#${attempt}`;
    const update = { waitForStage: 'ACCEPTED', updateId, args: [signed] as [SignedCommand] } as const;
    try {
      const handle = this.#client.workflow.getHandle(target);
      return await handle.startUpdate<CommandAnswer, [SignedCommand]>(COMMAND_UPDATE, update);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      return await this.#startWithWorkflow(target, update);
    }
  }

  #startWithWorkflow(
    target: string,
    update: { readonly waitForStage: 'ACCEPTED'; readonly updateId: string; readonly args: [SignedCommand] },
  ): Promise<WorkflowUpdateHandle<CommandAnswer>> {
    const type = workflowTypeOf(target);
    if (type === null) throw new Error(`no workflow keeps ${target}`);
    const args: [ProcessInput] = [{ stream: target }];
    const startWorkflowOperation = new WithStartWorkflowOperation(type, {
      workflowId: target,
      taskQueue: this.#taskQueue,
      args,
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    return this.#client.workflow.startUpdateWithStart<Workflow, CommandAnswer, [SignedCommand]>(
      COMMAND_UPDATE,
      {
        ...update,
        startWorkflowOperation,
      },
    );
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), Math.max(milliseconds, 0));
  });
  // The loser of the race may fail later, when nobody listens any more.
  work.catch(() => undefined);
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function outcomeOf(error: unknown): CommandOutcome {
  const failure = error instanceof WorkflowUpdateFailedError ? error.cause : null;
  if (failure instanceof ApplicationFailure && failure.type === REJECTED) {
    const [code, detail] = failure.details ?? [];
    return { kind: 'rejected', code: String(code), detail };
  }
  // Everything else (no worker, no server, too many updates in flight, an update that the server gave back
  // unprocessed) says nothing about whether it took effect.
  return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
}
