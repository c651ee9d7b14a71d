import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { DocumentReader } from '#documents/reading/document-reader';
import { bytesOf } from '#persistence/documents/document-bytes';
import { findDocument } from '#persistence/documents/documents';
import * as readings from '#persistence/documents/readings';
import type { DocumentRow } from '#persistence/entities/document.entity';
import { RECORD } from '../platform/tokens.ts';
import { INTERRUPTED, MOST_ATTEMPTS, outcomeOfFailure, type ReadingOutcome } from './reading-outcome.ts';
import { ReadingPulse } from './reading-pulse.ts';
import { Turns } from './turns.ts';

export const DOCUMENT_READER = Symbol('DocumentReader');

/** One document is in memory at a time, however many wait. */
const AT_ONCE = 1;
/** Longer than a reading may take, with another one before it, ms. */
const LONGEST_WAIT = 60_000;
/** How often it is asked whether the reader of another process is done, ms. */
const LOOK_AGAIN = 250;

export const isSettled = ({ status }: Pick<DocumentRow, 'status'>): boolean =>
  status !== 'received' && status !== 'reading';

/** Reads documents behind the requests; what a process left half-read is taken up by whoever comes next. */
@Injectable()
export class DocumentReadings implements OnModuleDestroy {
  readonly #log = new Logger('documents');
  /** Of this process, for ever: another one has another name. */
  readonly #name = randomUUID();
  readonly #turns = new Turns(AT_ONCE);
  readonly #running = new Map<string, Promise<void>>();
  #isClosing = false;

  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(DOCUMENT_READER) private readonly reader: Pick<DocumentReader, 'read' | 'close'>,
  ) {}

  /** Reads a document unless somebody does already. Never throws: what came of it is in the record. */
  start(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (running !== undefined) return running;
    const reading = this.#turns
      .take(() => this.#read(id))
      .catch((error: unknown) => this.#log.error(error))
      .finally(() => this.#running.delete(id));
    this.#running.set(id, reading);
    return reading;
  }

  /** Begins to read what nobody reads although it is not settled. */
  async takeUp(localityId: string): Promise<void> {
    const unread = await readings.unreadDocuments(this.record.manager, localityId);
    for (const id of unread) void this.start(id);
  }

  /** The document when it is settled, or as it is after the longest wait. */
  async settled(id: string): Promise<DocumentRow | null> {
    const end = Date.now() + LONGEST_WAIT;
    for (;;) {
      await Promise.race([this.start(id), sleep(end - Date.now(), undefined, { ref: false })]);
      const row = await findDocument(this.record.manager, id);
      if (row === null || isSettled(row) || this.#isClosing || Date.now() >= end) return row;
      await sleep(LOOK_AGAIN);
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.#isClosing = true;
    await this.reader.close();
    await Promise.all(this.#running.values());
  }

  async #read(id: string): Promise<void> {
    if (this.#isClosing) return;
    const claimed = await readings.claimReading(this.record.manager, id, this.#name);
    if (claimed === null) return;
    const outcome =
      claimed.attempts > MOST_ATTEMPTS ? INTERRUPTED : await this.#outcomeOf(id, claimed.fileName);
    await this.#settle(id, outcome);
  }

  async #outcomeOf(id: string, fileName: string): Promise<ReadingOutcome> {
    const { manager } = this.record;
    const bytes = await bytesOf(manager, id);
    const pulse = new ReadingPulse((stage) => readings.hearOfReading(manager, id, this.#name, stage));
    try {
      const onProgress = (stage: string): void => {
        if (stage !== 'done') pulse.enter(stage);
      };
      return { kind: 'read', document: await this.reader.read(bytes, fileName, { onProgress }) };
    } catch (error) {
      if (error instanceof Error && error.cause !== undefined) this.#log.error(error.cause);
      return outcomeOfFailure(error);
    } finally {
      await pulse.stop();
    }
  }

  async #settle(id: string, outcome: ReadingOutcome): Promise<void> {
    await this.record.transaction(async (manager) => {
      if (outcome.kind === 'read') await readings.settleRead(manager, id, this.#name, outcome.document);
      else if (outcome.kind === 'released') await readings.releaseReading(manager, id, this.#name);
      else if (outcome.kind === 'refused')
        await readings.settleRefused(manager, id, this.#name, outcome.problem);
      else await readings.settleUnreadable(manager, id, this.#name, outcome.problem);
    });
  }
}
