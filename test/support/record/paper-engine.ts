import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { workflowTypeOf } from '#contracts/workflow/ids';
import type { AppendResult, Decision, Fact, LoadedStream } from '#contracts/workflow/journal';
import type { News } from '#contracts/workflow/messages';
import type { Machine } from '#domain/process/machine';
import { machineOf } from '#domain/process/machine-of';
import { appendToJournal } from '#persistence/journal/append';
import type { AppendDeps } from '#persistence/journal/append-deps';
import { loadStream } from '#persistence/journal/load';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { OutboxRelay } from '#persistence/outbox/relay';
import { readPeriodFacts } from '#persistence/periods/period-facts';
import { project } from '#persistence/read-model/project';
import { commanded, heard, rung } from './inputs.ts';

export const realDeps: AppendDeps = { machineOf: machineOfStream, verifier: () => true, project };

type Any = Machine<unknown, unknown, unknown, Fact, unknown>;

/** Drives the real machines on the real record, with nothing in between: what workflows do, without waiting. */
export class PaperEngine {
  readonly relay: OutboxRelay;
  readonly #record: DataSource;
  /** The time of the story, ms. */
  now: number;

  constructor(record: DataSource, now: number) {
    this.#record = record;
    this.now = now;
    this.relay = new OutboxRelay(record, { deliverNews: (target, news) => this.#hear(target, news) });
  }

  /** An act of an agency, and everything that follows from it by messages. */
  async act(stream: string, agencyId: string, command: { readonly type: string }): Promise<AppendResult> {
    const actor = { kind: 'person', accountId: `of-${agencyId}`, role: 'officer', agencyId } as const;
    const result = await this.#append(stream, (machine, loaded, facts) => {
      const context = { actor, at: this.now, calendar: loaded.calendar, facts };
      const decided = machine.decide(loaded.state ?? machine.initial, command, context);
      if ('rejection' in decided) throw new Error(decided.rejection.code);
      return commanded(stream, randomUUID(), decided.events, { actor, command, receivedAt: this.now });
    });
    await this.relay.drain();
    return result;
  }

  /** What time itself does to a stream now, and everything that follows. */
  async ring(stream: string): Promise<void> {
    await this.#append(stream, (machine, loaded, facts) =>
      rung(
        this.now,
        machine.ring(loaded.state ?? machine.initial, this.now, { calendar: loaded.calendar, facts }),
      ),
    );
    await this.relay.drain();
  }

  async #hear(target: string, news: News): Promise<void> {
    await this.#append(target, (machine, loaded, facts) => {
      const context = { calendar: loaded.calendar, facts };
      const state = loaded.state ?? machine.initial;
      return heard(news.cause, news.body, machine.hear(state, news.body, news.cause, this.now, context));
    });
  }

  async #append(
    stream: string,
    decide: (machine: Any, loaded: LoadedStream, facts: unknown) => Decision,
  ): Promise<AppendResult> {
    const type = workflowTypeOf(stream);
    if (type === null) throw new Error(`no workflow keeps ${stream}`);
    const loaded = await loadStream(this.#record, stream);
    const [, planId = '', , key = ''] = stream.split('/');
    const request = { planId, key, at: this.now };
    const facts = type === 'period' ? await readPeriodFacts(this.#record.manager, request) : undefined;
    const decision = decide(machineOf(type), loaded, facts);
    return appendToJournal(this.#record, realDeps, { stream, head: loaded.head, decisions: [decision] });
  }
}
