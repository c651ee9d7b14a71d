import type { Response } from 'express';
import type { Principal } from '#access/roles';
import type { Changes } from '#contracts/http/events';
import type { Looked } from '#persistence/changes/changes';
import { momentOf } from '../names/moment.ts';
import { mayHear } from './audience.ts';

export const EVENT_STREAM = 'text/event-stream';

/** Milliseconds after which whoever lost the stream comes back. */
const RETRY_MS = 1_000;
const MOST_CHANGES = 200;
/** Bytes that wait for a slow listener; beyond it is let go, to come back and read afresh. */
const MOST_WAITING = 256 * 1024;

/** One listener: what it hears, and for how long. */
export class EventStream {
  readonly principal: Principal;
  readonly sessionHash: string;
  readonly #response: Response;

  constructor(principal: Principal, sessionHash: string, response: Response) {
    this.principal = principal;
    this.sessionHash = sessionHash;
    this.#response = response;
  }

  open(): void {
    this.#response.setHeader('Content-Type', EVENT_STREAM);
    this.#response.status(200).set({
      // Neither kept nor packed on the way: a packer waits for more.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    this.#write(`retry: ${RETRY_MS}\n: open\n\n`);
  }

  tell(looked: Looked): void {
    const data = this.#heard(looked);
    if (data.changes.length > 0 || data.more === true)
      this.#write(`event: changed\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps what stands between from closing it. */
  beat(): void {
    this.#write(': here\n\n');
  }

  end(): void {
    this.#response.end();
  }

  #heard({ changes, hasMore }: Looked): Changes {
    const heard = changes.filter((change) => mayHear(this.principal, change));
    const shown = heard.slice(0, MOST_CHANGES).map(({ stream, planId, type, at }) => ({
      stream,
      planId,
      type,
      at: momentOf(at) ?? '',
    }));
    return { changes: shown, ...(hasMore || heard.length > shown.length ? { more: true as const } : {}) };
  }

  #write(text: string): void {
    if (this.#response.writableEnded || this.#response.destroyed) return;
    if (this.#response.writableLength > MOST_WAITING) this.#response.destroy();
    else this.#response.write(text);
  }
}
