import { performance } from 'node:perf_hooks';
import type { Changes } from '#contracts/http/events';

type Change = Changes['changes'][number];

interface Told extends Change {
  /** When it arrived, on the clock of `performance.now`. */
  readonly arrivedAt: number;
}

/** Somebody who reads the event stream, as a browser would. */
export class Listening {
  readonly told: Told[] = [];
  readonly response: Response;
  /** Whether the last message said that there is more. */
  hasMore = false;
  text = '';
  readonly #leaving: AbortController;
  readonly #reading: Promise<void>;
  #isOver = false;

  private constructor(response: Response, leaving: AbortController) {
    this.response = response;
    this.#leaving = leaving;
    this.#reading = this.#read().finally(() => (this.#isOver = true));
  }

  /** @param by anybody with a session */
  static async open(by: { fetch(path: string, init?: RequestInit): Promise<Response> }): Promise<Listening> {
    const leaving = new AbortController();
    return new Listening(await by.fetch('/api/events', { signal: leaving.signal }), leaving);
  }

  /** Whether the other side has ended it, or the listener left. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** When the first change of a stream and type arrived; null so far. */
  heard(stream: string, type?: string): Told | null {
    return (
      this.told.find((one) => one.stream === stream && (type === undefined || one.type === type)) ?? null
    );
  }

  async leave(): Promise<void> {
    this.#leaving.abort();
    await this.#reading;
  }

  async #read(): Promise<void> {
    try {
      for await (const bytes of this.response.body ?? []) this.#take(Buffer.from(bytes).toString('utf8'));
    } catch {
      // Left, or broken off: it is over either way.
    }
  }

  #take(text: string): void {
    this.text += text;
    const blocks = this.text.split('\n\n');
    for (const block of blocks.slice(this.#taken, -1)) this.#takeBlock(block);
    this.#taken = blocks.length - 1;
  }
  #taken = 0;

  #takeBlock(block: string): void {
    const data = /^event: changed\ndata: (.*)$/.exec(block)?.[1];
    if (data === undefined) return;
    const { changes, more } = JSON.parse(data) as Changes;
    this.hasMore = more === true;
    this.told.push(...changes.map((one) => ({ ...one, arrivedAt: performance.now() })));
  }
}
