/**
 * How long this thread worked between one turn of its event loop and the next: what others waited for. Time that the
 * machine gave to other processes is not in it.
 */
export class BusyTurns {
  readonly #turns: number[] = [];
  readonly #timer: NodeJS.Timeout;
  #last = process.threadCpuUsage();

  constructor() {
    this.#timer = setInterval(() => {
      const { user, system } = process.threadCpuUsage(this.#last);
      this.#last = process.threadCpuUsage();
      this.#turns.push((user + system) / 1000);
    }, 1);
  }

  /** In milliseconds: the longest turn, and the one that is longer than 99 of 100. */
  stop(): { readonly longest: number; readonly p99: number } {
    clearInterval(this.#timer);
    const turns = this.#turns.toSorted((one, other) => one - other);
    const at = (place: number): number => turns[place] ?? Infinity;
    return { longest: at(turns.length - 1), p99: at(Math.ceil(turns.length * 0.99) - 1) };
  }
}
