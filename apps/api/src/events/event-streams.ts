import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import type { Principal } from '#access/roles';
import { openSessionsAmong } from '#persistence/accounts/sessions';
import { inLocality } from '../platform/request-locality.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException, recordsUnavailable } from '../problem/problem.exception.ts';
import { ChangeReader } from './change-reader.ts';
import { EventStream } from './event-stream.ts';

/** Of one account, in this process: tabs and machines of one office. */
const MOST_OF_ACCOUNT = 20;
const RETRY_AFTER = '30';
const BEAT_MS = 15_000;
/** How long a stream may outlive its session. */
const CHECK_MS = 5_000;

/** The listeners of this process: opened, kept awake, and ended with their sessions or with the process. */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  readonly #streams = new Set<EventStream>();
  readonly #timers: readonly NodeJS.Timeout[];
  #isClosing = false;

  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(ChangeReader) private readonly reader: ChangeReader,
  ) {
    this.#timers = [
      setInterval(() => this.#beat(), BEAT_MS).unref(),
      setInterval(() => void this.#endThoseSignedOut(), CHECK_MS).unref(),
    ];
  }

  /** @throws ProblemException `too-many-streams`, `records-unavailable` */
  async open(principal: Principal, sessionHash: string, response: Response): Promise<void> {
    if (this.#isClosing) throw recordsUnavailable();
    this.#refuseTooMany(principal);
    const stream = new EventStream(principal, sessionHash, response);
    this.#streams.add(stream);
    const forget = (): boolean => this.#streams.delete(stream);
    response.on('close', forget);
    try {
      const stop = await this.reader.listen(principal.localityId, (looked) => stream.tell(looked));
      response.on('close', stop);
      // The listener may have gone meanwhile; or all are to go.
      if (response.destroyed) return stop();
      stream.open();
      if (this.#isClosing) stream.end();
    } catch (error) {
      forget();
      throw error;
    }
  }

  /** An open answer would hold up the end of the server. */
  onModuleDestroy(): void {
    this.#isClosing = true;
    for (const timer of this.#timers) clearInterval(timer);
    for (const stream of this.#streams) stream.end();
  }

  #refuseTooMany({ accountId }: Principal): void {
    const own = [...this.#streams].filter(({ principal }) => principal.accountId === accountId);
    if (own.length >= MOST_OF_ACCOUNT)
      throw new ProblemException('too-many-streams', {}, { 'Retry-After': RETRY_AFTER });
  }

  #beat(): void {
    for (const stream of this.#streams) stream.beat();
  }

  async #endThoseSignedOut(): Promise<void> {
    if (this.#streams.size === 0) return;
    const hashes = [...new Set([...this.#streams].map(({ sessionHash }) => sessionHash))];
    try {
      const open = await inLocality(null, () => openSessionsAmong(this.record.manager, hashes, Date.now()));
      for (const stream of this.#streams)
        if (hashes.includes(stream.sessionHash) && !open.has(stream.sessionHash)) stream.end();
    } catch {
      // While the record is away nothing is told either; the reader of changes says so.
    }
  }
}
