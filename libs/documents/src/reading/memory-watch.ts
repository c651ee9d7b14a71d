import type { Worker } from 'node:worker_threads';

/** In milliseconds: short enough that what is read meanwhile cannot double what was allowed. */
const LOOKS = 20;

/**
 * Calls back once when the thread holds more than `limit` bytes, in its heap or outside of it (which no bound of V8
 * holds). Looks until the signal is aborted.
 */
export function watchMemory(worker: Worker, limit: number, signal: AbortSignal, exceeded: () => void): void {
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void heldBy(worker).then((held) => {
      looking = false;
      if (held > limit && !signal.aborted) exceeded();
    });
  }, LOOKS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** In bytes; none of a thread that has ended. */
async function heldBy(worker: Worker): Promise<number> {
  try {
    const heap = await worker.getHeapStatistics();
    return heap.used_heap_size + heap.external_memory;
  } catch {
    return 0;
  }
}
