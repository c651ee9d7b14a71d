const WINDOW_MS = 15 * 60_000;
/** Of one name from one address, and of one address for all names (an office sits behind one). */
const LIMITS = { name: 5, address: 50 } as const;
const MOST_KEPT = 10_000;

interface Failures {
  readonly since: number;
  readonly count: number;
}

/** Counts failed sign-ins, so that passwords can't be tried out. Each process counts for itself. */
export class SignInThrottle {
  readonly #now: () => number;
  readonly #failures = new Map<string, Failures>();

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Seconds to wait before the next try; 0 when it may be made now. */
  waitFor(username: string, address: string): number {
    const waits = keysOf(username, address).map(([key, limit]) => {
      const failures = this.#current(key);
      return failures.count < limit ? 0 : Math.ceil((failures.since + WINDOW_MS - this.#now()) / 1000);
    });
    return Math.max(...waits);
  }

  failed(username: string, address: string): void {
    for (const [key] of keysOf(username, address)) {
      const { since, count } = this.#current(key);
      this.#failures.delete(key);
      this.#failures.set(key, { since, count: count + 1 });
    }
    // The map keeps the order of insertion: the first key is the one that failed longest ago.
    for (const key of this.#failures.keys()) {
      if (this.#failures.size <= MOST_KEPT) break;
      this.#failures.delete(key);
    }
  }

  succeeded(username: string, address: string): void {
    const [[key]] = keysOf(username, address);
    this.#failures.delete(key);
  }

  #current(key: string): Failures {
    const now = this.#now();
    const known = this.#failures.get(key);
    return known !== undefined && known.since + WINDOW_MS > now ? known : { since: now, count: 0 };
  }
}

const keysOf = (username: string, address: string) =>
  [
    [JSON.stringify([username, address]), LIMITS.name],
    [address, LIMITS.address],
  ] as const;
