/** Several times within the silence after which a reader counts as ended, ms. */
const BEAT = 2_000;

/** Tells again and again that a reading goes on, and at once when it comes to another stage. */
export class ReadingPulse {
  readonly #tell: (stage: string) => Promise<void>;
  readonly #timer: NodeJS.Timeout;
  #stage = 'waiting';
  #told = Promise.resolve();

  /** @param tell may fail: the next beat tells again */
  constructor(tell: (stage: string) => Promise<void>) {
    this.#tell = tell;
    this.#timer = setInterval(() => this.#beat(), BEAT).unref();
  }

  enter(stage: string): void {
    this.#stage = stage;
    this.#beat();
  }

  /** Nothing is told after this. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#told;
  }

  #beat(): void {
    this.#told = this.#told.then(() => this.#tell(this.#stage)).catch(() => undefined);
  }
}
