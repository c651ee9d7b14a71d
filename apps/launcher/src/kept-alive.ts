import type { ChildExit } from '#engines/child';

/** Anything that runs, tells of its end, and can be stopped. */
export interface Runnable {
  readonly exited: Promise<ChildExit>;
  stop(): Promise<unknown>;
}

export interface KeepAliveOptions<T extends Runnable> {
  readonly name: string;
  readonly start: () => Promise<T>;
  readonly say: (line: string) => void;
  /** Milliseconds before the first restart; doubles with each end in a row, up to `longestPause`. */
  readonly firstPause?: number;
  readonly longestPause?: number;
  /** A run of at least this many milliseconds counts as healthy: the pause begins small again. */
  readonly healthyAfter?: number;
}

/** Keeps one process running: when it ends unasked it is started again, and that is said. */
export class KeptAlive<T extends Runnable> {
  readonly #options: Required<KeepAliveOptions<T>>;
  readonly #stopping = new AbortController();
  #current: T;
  #restarts = 0;
  readonly #watch: Promise<void>;

  private constructor(options: Required<KeepAliveOptions<T>>, first: T) {
    this.#options = options;
    this.#current = first;
    this.#watch = this.#watchOver();
  }

  /** Starts it; the first start must succeed. */
  static async start<T extends Runnable>(options: KeepAliveOptions<T>): Promise<KeptAlive<T>> {
    const full = { firstPause: 250, longestPause: 10_000, healthyAfter: 30_000, ...options };
    return new KeptAlive(full, await options.start());
  }

  get current(): T {
    return this.#current;
  }

  /** How often it was started again. */
  get restarts(): number {
    return this.#restarts;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#current.stop();
    await this.#watch;
    // A start that was under way while the old one was stopped has given another one.
    await this.#current.stop();
  }

  async #watchOver(): Promise<void> {
    let pause = this.#options.firstPause;
    while (!this.#stopping.signal.aborted) {
      const began = performance.now();
      const exit = await this.#current.exited;
      if (this.#stopping.signal.aborted) return;
      if (performance.now() - began > this.#options.healthyAfter) pause = this.#options.firstPause;
      await this.#startAgain(describe(exit), pause);
      pause = Math.min(pause * 2, this.#options.longestPause);
    }
  }

  async #startAgain(reason: string, pause: number): Promise<void> {
    const { name, say, start, longestPause } = this.#options;
    for (let wait = pause; !this.#stopping.signal.aborted; wait = Math.min(wait * 2, longestPause)) {
      say(
        `! ${name} dừng bất ngờ (${reason}), khởi động lại sau ${wait} ms / ended unexpectedly, restarting`,
      );
      await this.#pause(wait);
      if (this.#stopping.signal.aborted) return;
      try {
        this.#current = await start();
        this.#restarts += 1;
        return;
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
      }
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#stopping.signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
}

function describe({ code, signal }: ChildExit): string {
  return signal ?? `mã / code ${code}`;
}
