import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type CheckpointSigner, writeNextCheckpoint } from './checkpoint.ts';

export interface KeeperOptions {
  readonly signer: CheckpointSigner;
  /** Folder outside the database. */
  readonly fileDir: string;
  /** Milliseconds; default an hour. */
  readonly every?: number;
  readonly log?: { error(details: object, message: string): void };
}

const HOUR = 3_600_000;

/**
 * Writes a checkpoint from time to time, as long as it runs, and one when it stops. Of several processes on one record
 * one writes at a time, and none writes what another has just written.
 */
export class CheckpointKeeper {
  readonly #record: DataSource;
  readonly #options: KeeperOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;

  constructor(record: DataSource, options: KeeperOptions) {
    this.#record = record;
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends with a last checkpoint, when it was started. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#running === null) return;
    await this.#running;
    await this.#write(0);
  }

  async #run(): Promise<void> {
    const { every = HOUR } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.#write(every / 2);
      await delay(every, undefined, { signal }).catch(() => undefined);
    }
  }

  async #write(apart: number): Promise<void> {
    const { signer, fileDir, log } = this.#options;
    await writeNextCheckpoint(this.#record, signer, fileDir, apart).catch((error: unknown) => {
      log?.error({ err: error }, 'no checkpoint could be written');
    });
  }
}
