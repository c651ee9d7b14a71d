import { setTimeout as delay } from 'node:timers/promises';
import type { Child } from '#engines/child';
import type { KeptAlive } from './kept-alive.ts';
import { StartError } from './start-error.ts';

/** Ends of the API in a row after which waiting makes no sense. */
const enoughRestarts = 3;

/**
 * Waits until the API answers that everything behind it is ready.
 * @throws StartError `step-failed` when it does not within the time, or keeps ending
 */
export async function untilApiReady(
  address: string,
  api: KeptAlive<Child>,
  logFile: string,
  signal: AbortSignal,
  withinMs = 60_000,
): Promise<void> {
  const until = performance.now() + withinMs;
  while (!signal.aborted) {
    if (await isReady(address)) return;
    if (performance.now() > until || api.restarts >= enoughRestarts) {
      throw new StartError(
        'step-failed',
        `API không sẵn sàng, xem ${logFile} / the API is not ready, see ${logFile}`,
      );
    }
    await delay(100);
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
