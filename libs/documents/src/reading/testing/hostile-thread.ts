import { parentPort, threadId } from 'node:worker_threads';
import type { ReadDocument } from '#domain/document/plan-document';
import { inParts } from '../document-parts.ts';
import type { ReadingMessage, ReadingRequest } from '../reading-messages.ts';

/** A thread that does to its process what a hostile document would have the reading do: the file's name says what. */
const never = (): never => {
  for (;;);
};

/** Without end, and so that V8 itself would end the process rather than the thread. */
const growing = (): never => {
  const numbers: number[] = [];
  for (;;) numbers.push(1.5);
};

const outside = (): never => {
  const held: Uint8Array[] = [];
  for (;;) held.push(new Uint8Array(1_000_000).fill(1));
};

const nested = (depth = 0): number => nested(depth + 1) + 1;

const DEEDS: Readonly<Record<string, () => unknown>> = {
  'endless.txt': never,
  'backtracking.txt': () => /^(a+)+$/u.test(`${'a'.repeat(60)}b`),
  'growing.txt': growing,
  'outside.txt': outside,
  'nested.txt': () => nested(),
  'broken.txt': () => {
    throw new TypeError('no such property');
  },
  'exits.txt': () => process.exit(7),
  'unheard.txt': () => setImmediate(() => void Promise.reject(new Error('unheard'))),
};

/** A reading that only tells in which thread it was. */
function read(fileName: string): void {
  const document = { text: fileName, thread: threadId, items: [], questions: [] };
  const packed = inParts(document as unknown as ReadDocument);
  parentPort?.postMessage({ kind: 'read', ...packed } satisfies ReadingMessage, [packed.parts]);
}

parentPort?.on('message', ({ fileName }: ReadingRequest) => {
  parentPort?.postMessage({ kind: 'progress', stage: 'opening' } satisfies ReadingMessage);
  try {
    DEEDS[fileName]?.();
    if (fileName !== 'unheard.txt') read(fileName);
  } catch (error) {
    parentPort?.postMessage({ kind: 'failed', error } satisfies ReadingMessage);
  }
});
