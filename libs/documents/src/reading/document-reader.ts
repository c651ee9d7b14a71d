import type { ReadDocument } from '#domain/document/plan-document';
import { LARGEST_DOCUMENT } from '../formats/largest-document.ts';
import { DocumentReaderBusyError, DocumentReaderClosedError } from './reading-failures.ts';
import { READING_LIMITS } from './reading-limits.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { ReadingStage } from './reading-messages.ts';
import { READING_THREAD, ReadingWorker } from './reading-worker.ts';

export interface DocumentReaderSettings {
  readonly threads?: number;
  /** Documents that may wait for a thread. */
  readonly longestQueue?: number;
  readonly limits?: Partial<ReadingLimits>;
  /** What a thread runs. */
  readonly script?: URL;
}

export interface ReadOptions {
  readonly onProgress?: (stage: ReadingStage) => void;
  /** Ends the reading, or the waiting for it. */
  readonly signal?: AbortSignal;
}

/** Each may take the whole time that a document may take: more would wait for minutes. */
const LONGEST_QUEUE = 8;

/**
 * Reads documents in threads of their own, so that no document holds up the process that asks, nor takes its memory
 * or its life.
 */
export class DocumentReader {
  readonly #all: readonly ReadingWorker[];
  readonly #idle: ReadingWorker[];
  readonly #waiting: ((worker: ReadingWorker) => void)[] = [];
  readonly #longestQueue: number;
  readonly #closing = new AbortController();

  constructor({ threads = 1, longestQueue = LONGEST_QUEUE, limits, script }: DocumentReaderSettings = {}) {
    const allowed = { ...READING_LIMITS, ...limits };
    this.#all = Array.from({ length: threads }, () => new ReadingWorker(script ?? READING_THREAD, allowed));
    this.#idle = [...this.#all];
    this.#longestQueue = longestQueue;
  }

  /**
   * What `readDocument` reads, read elsewhere. The bytes remain the caller's, who leaves them as they are meanwhile.
   * @throws UnreadableDocumentError those of `readDocument`, and `document-too-slow`, `document-too-complex`,
   * `document-reading-failed`
   * @throws DocumentReaderBusyError when too many documents wait
   * @throws DocumentReaderClosedError when it was or is being closed; the reason of the signal when that is aborted
   */
  async read(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<ReadDocument> {
    const { onProgress = () => undefined, signal } = options;
    const ending = AbortSignal.any([this.#closing.signal, ...(signal ? [signal] : [])]);
    const worker = await this.#turn(ending);
    try {
      ending.throwIfAborted();
      // One byte more than is read tells the thread that the document is too large, however large it is.
      const request = { bytes: bytes.subarray(0, LARGEST_DOCUMENT + 1), fileName };
      return await worker.read({ request, onProgress, signal: ending });
    } finally {
      this.#handOver(worker);
    }
  }

  /** Ends what is being read and what waits. Nothing can be read afterwards. */
  async close(): Promise<void> {
    this.#closing.abort(new DocumentReaderClosedError());
    await Promise.all(this.#all.map((worker) => worker.close()));
  }

  /** To the one that waits longest, so that nobody who comes later goes first. */
  #handOver(worker: ReadingWorker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }

  /** The thread that is the document's when its turn has come. */
  async #turn(ending: AbortSignal): Promise<ReadingWorker> {
    ending.throwIfAborted();
    const worker = this.#idle.pop();
    if (worker) return worker;
    if (this.#waiting.length >= this.#longestQueue) throw new DocumentReaderBusyError(this.#longestQueue);
    return await this.#place(ending);
  }

  #place(ending: AbortSignal): Promise<ReadingWorker> {
    return new Promise((resolve, reject) => {
      const called = (worker: ReadingWorker): void => {
        ending.removeEventListener('abort', left);
        resolve(worker);
      };
      const left = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(called), 1);
        reject(ending.reason as Error);
      };
      ending.addEventListener('abort', left, { once: true });
      this.#waiting.push(called);
    });
  }
}
