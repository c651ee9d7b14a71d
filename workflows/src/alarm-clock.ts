import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Instant } from '#domain/time/day';

/**
 * The one timer of a process. It is moved only when the earliest alarm moves earlier: one that fires too
 * early finds nothing due and is set anew, which costs less than moving it each time.
 */
export class AlarmClock {
  private firesAt: Instant | null = null;
  private scope: CancellationScope | null = null;
  private readonly onRing: () => void;

  constructor(onRing: () => void) {
    this.onRing = onRing;
  }

  /** Rings at `at` at the latest. */
  set(at: Instant | null): void {
    if (at === null || (this.firesAt !== null && this.firesAt <= at)) return;
    this.scope?.cancel();
    const scope = new CancellationScope();
    this.firesAt = at;
    this.scope = scope;
    scope
      .run(() => sleep(Math.max(at - Date.now(), 1)))
      .then(
        () => this.rang(scope),
        (error: unknown) => {
          if (!isCancellation(error)) throw error;
        },
      );
  }

  private rang(scope: CancellationScope): void {
    if (this.scope !== scope) return;
    this.firesAt = null;
    this.scope = null;
    this.onRing();
  }
}
