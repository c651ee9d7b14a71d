import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type CheckpointSigner, writeCheckpoint } from './checkpoint.ts';

export interface KeeperOptions {
  readonly signer: CheckpointSigner;
  /** Folder outside the database. */
  readonly fileDir: string;
  /** Milliseconds; default an hour. */
  readonly every?: number;
  readonly log?: { error(details: object, message: string): void };
}

const HOUR = 3_600_000;

/** Writes a checkpoint from time to time, as long as it runs. */
export class CheckpointKeeper {
  readonly #record: DataSource;
  readonly #options: KeeperOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(record: DataSource, options: KeeperOptions) {
    this.#record = record;
    this.#options = options;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signer, fileDir, every = HOUR, log } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await writeCheckpoint(this.#record, signer, fileDir).catch((error: unknown) => {
        log?.error({ err: error }, 'no checkpoint could be written');
      });
      await delay(every, undefined, { signal }).catch(() => undefined);
    }
  }
}
