import { StopRequested } from './start-error.ts';

export type Say = (line: string) => void;

/** Prints what goes on, a line a step, with the seconds that it took. */
export class Steps {
  readonly #say: Say;
  readonly #signal: AbortSignal;

  constructor(say: Say, signal: AbortSignal) {
    this.#say = say;
    this.#signal = signal;
  }

  /** @throws StopRequested when somebody asked to stop before or during the step */
  async run<T>(name: string, work: (detail: Say) => Promise<T>): Promise<T> {
    this.#stopIfAsked();
    const began = performance.now();
    this.#say(`… ${name}`);
    try {
      const result = await work((line) => this.#say(`    ${line}`));
      this.#say(`✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
      return result;
    } finally {
      this.#stopIfAsked();
    }
  }

  #stopIfAsked(): void {
    if (this.#signal.aborted) throw new StopRequested('stop requested');
  }
}
