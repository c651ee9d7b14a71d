import { Worker } from 'node:worker_threads';
import type { ReadDocument } from '#domain/document/plan-document';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { whole } from './document-parts.ts';
import { watchMemory } from './memory-watch.ts';
import { readingFailed, tooMuchMemory, tooSlow } from './reading-failures.ts';
import { heapBound } from './reading-limits.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { ReadingAnswer, ReadingMessage, ReadingRequest, ReadingStage } from './reading-messages.ts';

/** A document to read, with who wants to know about it and what ends it early. */
export interface ReadingJob {
  readonly request: ReadingRequest;
  readonly onProgress: (stage: ReadingStage) => void;
  readonly signal: AbortSignal;
}

/** The sources run as they are, what was built is compiled: the thread as whatever started it. */
const FROM_SOURCE = import.meta.filename.endsWith('.ts');
export const READING_THREAD = FROM_SOURCE
  ? new URL('./reading-thread.ts', import.meta.url)
  : new URL('./reading-thread.js', import.meta.url);
const CONDITIONS = FROM_SOURCE ? ['--conditions=phoihop-source'] : [];

/** One thread and what it reads. It starts with its first document, and anew after one that it did not survive. */
export class ReadingWorker {
  readonly #script: URL;
  readonly #limits: ReadingLimits;
  #worker: Worker | null = null;

  constructor(script: URL, limits: ReadingLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  /**
   * Reads one document; the next is given only when it has ended.
   * @throws UnreadableDocumentError; the reason of the job's signal
   */
  async read(job: ReadingJob): Promise<ReadDocument> {
    const worker = (this.#worker ??= this.#start());
    const answer = await this.#answer(worker, job).catch(async (error: unknown) => {
      await this.close();
      throw error;
    });
    worker.unref();
    if (answer.kind === 'unreadable') throw new UnreadableDocumentError(answer.code, answer.advice);
    if (answer.kind === 'failed') throw failureOf(answer.error);
    const document = await whole(answer);
    job.onProgress('done');
    return document;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /** What reads strangers' files gets none of the process's environment. */
  #start(): Worker {
    const worker = new Worker(this.#script, {
      env: {},
      execArgv: CONDITIONS,
      resourceLimits: heapBound(this.#limits),
    });
    // An idle thread that dies is replaced with the next document; without a listener it would end the process.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }

  /** The thread's answer, or why there is none: then the thread cannot be used any more. */
  async #answer(worker: Worker, job: ReadingJob): Promise<ReadingAnswer> {
    const ended = new AbortController();
    const { promise, resolve, reject } = Promise.withResolvers<ReadingAnswer>();
    const hear = (message: ReadingMessage): void =>
      message.kind === 'progress' ? job.onProgress(message.stage) : resolve(message);
    const died = (error: unknown): void => reject(failureOf(error));
    const exited = (code: number): void => reject(readingFailed(new Error(`the thread exited with ${code}`)));
    worker.on('message', hear).on('error', died).on('exit', exited);
    const timer = setTimeout(() => reject(tooSlow()), this.#limits.time);
    watchMemory(worker, this.#limits.memory, ended.signal, () => reject(tooMuchMemory()));
    const stop = (): void => reject(job.signal.reason as Error);
    job.signal.addEventListener('abort', stop, { once: true, signal: ended.signal });
    try {
      send(worker, job.request);
      return await promise;
    } finally {
      ended.abort();
      clearTimeout(timer);
      worker.off('message', hear).off('error', died).off('exit', exited);
    }
  }
}

/** The bytes are copied once, in a moment, and then handed over: the caller keeps its own. */
function send(worker: Worker, { bytes, fileName }: ReadingRequest): void {
  const copy = new Uint8Array(bytes);
  worker.ref();
  worker.postMessage({ bytes: copy, fileName } satisfies ReadingRequest, [copy.buffer]);
}

/** What JavaScript says of a value that is larger, or nested deeper, than it can hold. */
const TOO_MUCH = /call stack|(?:string|array) length|allocation failed|maximum size/iu;

/** What an error that the reading did not expect means to the one whose document it is. */
function failureOf(error: unknown): UnreadableDocumentError {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || TOO_MUCH.test(message)
    ? tooMuchMemory()
    : readingFailed(error);
}
