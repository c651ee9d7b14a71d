import {
  ActivityFailure,
  condition,
  isCancellation,
  log,
  proxyActivities,
  proxyLocalActivities,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import type { JournalActivities } from '#contracts/workflow/activities';
import type { StreamId } from '#contracts/workflow/ids';
import { SEARCH_ATTRIBUTES } from '#contracts/workflow/search-attributes';

/** The quick way: within the workflow task itself, about two seconds in all. */
const local = proxyLocalActivities<JournalActivities>({
  startToCloseTimeout: '1 second',
  scheduleToCloseTimeout: '2 seconds',
  localRetryThreshold: '5 seconds',
  retry: { initialInterval: '50 milliseconds', maximumAttempts: 6 },
});

/** The patient way, when PostgreSQL is away for longer. */
const patient = proxyActivities<JournalActivities>({
  startToCloseTimeout: '10 seconds',
  scheduleToCloseTimeout: '10 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '15 seconds', maximumAttempts: 60 },
});

type Call<T> = (activities: JournalActivities) => Promise<T>;

function failureText(error: unknown): string {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** Reaches the record: quickly, then patiently, then as an incident that waits for somebody's button. */
export class Recording {
  /** What stops the process; null while nothing does. */
  incident: { readonly openedAt: number; readonly failure: string } | null = null;
  private retryAsked = false;
  private readonly stream: StreamId;
  private readonly onIncident: () => void;

  constructor(stream: StreamId, onIncident: () => void) {
    this.stream = stream;
    this.onIncident = onIncident;
  }

  retry(): void {
    this.retryAsked = this.incident !== null;
  }

  reach<T>(call: Call<T>): Promise<T> {
    return call(local).catch((error: unknown) => {
      if (isCancellation(error)) throw error;
      log.warn('the record was not reached at once', { stream: this.stream, failure: failureText(error) });
      return this.reachPatiently(call);
    });
  }

  private async reachPatiently<T>(call: Call<T>): Promise<T> {
    for (;;) {
      try {
        const result = await call(patient);
        await this.closeIncident();
        return result;
      } catch (error) {
        if (isCancellation(error)) throw error;
        await this.waitForRetry(failureText(error));
      }
    }
  }

  private async waitForRetry(failure: string): Promise<void> {
    this.incident ??= { openedAt: Date.now(), failure };
    this.retryAsked = false;
    upsertSearchAttributes({ [SEARCH_ATTRIBUTES.incident]: ['record-unavailable'] });
    this.onIncident();
    await condition(() => this.retryAsked);
  }

  private async closeIncident(): Promise<void> {
    if (this.incident === null) return;
    const { openedAt, failure } = this.incident;
    this.incident = null;
    upsertSearchAttributes({ [SEARCH_ATTRIBUTES.incident]: [] });
    this.onIncident();
    await patient.reportIncident({ stream: this.stream, openedAt, resolvedAt: Date.now(), failure });
  }
}
