import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { News } from '#contracts/workflow/messages';
import { deliverBatch } from './deliver-batch.ts';
import { tellBatch } from './tell-batch.ts';

export interface RelayDeps {
  /** Tells a workflow; may come twice, since the receiver's journal tells the second time apart. */
  readonly deliverNews: (target: string, news: News) => Promise<void>;
  readonly log?: { error(details: object, message: string): void };
}

const POLL_MS = 150;
/** While PostgreSQL is away. */
const FAILED_POLL_MS = 1_000;

/**
 * Brings what left with the journal's rows to where it belongs: news to workflows, notices and letters into the
 * record. Several relays may run at once. News has a lane of its own, so that Temporal's absence holds nothing else up.
 */
export class OutboxRelay {
  readonly #record: DataSource;
  readonly #deps: RelayDeps;
  readonly #stopping = new AbortController();
  #lanes: readonly Promise<void>[] = [];

  constructor(record: DataSource, deps: RelayDeps) {
    this.#record = record;
    this.#deps = deps;
  }

  start(): void {
    this.#lanes = [this.#run(() => this.#tell()), this.#run(() => this.#deliver())];
  }

  /** Takes nothing more and waits for what is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#lanes);
  }

  /** Delivers until nothing is due; for tests and orderly ends. */
  async drain(): Promise<void> {
    while ((await this.#tell()) + (await this.#deliver()) > 0);
  }

  #tell(): Promise<number> {
    return tellBatch(this.#record, this.#deps.deliverNews);
  }

  #deliver(): Promise<number> {
    return deliverBatch(this.#record);
  }

  async #run(batch: () => Promise<number>): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const wait = await batch().then(
        (taken) => (taken > 0 ? 0 : POLL_MS),
        (error: unknown) => {
          this.#deps.log?.error({ err: error }, 'the outbox could not be read');
          return FAILED_POLL_MS;
        },
      );
      if (wait > 0) await delay(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}
