import { afterEach, describe, expect, it } from '@jest/globals';
import { readDocument } from '../read-document.ts';
import { bytesOf, SAMPLE_HEAD, SAMPLE_HEADER, sampleLines } from '../testing/sample-plan.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { DocumentReader } from './document-reader.ts';
import type { DocumentReaderSettings } from './document-reader.ts';

const ITEM = {
  code: '1.1',
  content: 'Mở lớp dạy nghề',
  lead: 'Sở Nội vụ',
  coordinating: 'Sở Y tế',
  timeline: 'Năm 2026',
};
const PLAN = bytesOf([...SAMPLE_HEAD, ...SAMPLE_HEADER, ...sampleLines(ITEM)]);
const NOTHING = new Uint8Array();
const HOSTILE = new URL('./testing/hostile-thread.ts', import.meta.url);
const MB = 2 ** 20;

const opened: DocumentReader[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((reader) => reader.close()));
});

function reader(settings: DocumentReaderSettings = {}): DocumentReader {
  const made = new DocumentReader(settings);
  opened.push(made);
  return made;
}
const hostile = (settings: DocumentReaderSettings = {}): DocumentReader =>
  reader({ script: HOSTILE, ...settings });

/** The thread that read something just now. */
async function threadOf(reader: DocumentReader): Promise<number> {
  const { thread } = (await reader.read(NOTHING, 'good.txt')) as unknown as { thread: number };
  return thread;
}

/** Reads in a reader that is told when the document has begun to be read. */
function begun(reader: DocumentReader, fileName: string, signal?: AbortSignal) {
  const { promise: begins, resolve } = Promise.withResolvers<void>();
  const read = reader.read(NOTHING, fileName, { onProgress: () => resolve(), ...(signal ? { signal } : {}) });
  return { begins, read };
}

describe('a document reader', () => {
  it('reads in its thread what is read without one, and leaves the bytes to the caller', async () => {
    const bytes = Uint8Array.from(PLAN);
    expect(await reader().read(bytes, 'plan.txt')).toEqual(readDocument(PLAN, 'plan.txt'));
    expect(bytes).toEqual(PLAN);
  });

  it('reads a part of a larger buffer', async () => {
    const buffer = Buffer.concat([Buffer.from('xx'), PLAN, Buffer.from('xx')]).subarray(2, -2);
    expect(await reader().read(buffer, 'plan.txt')).toEqual(readDocument(PLAN, 'plan.txt'));
  });

  it('brings a long plan across whole, items and questions in their order', async () => {
    const items = Array.from({ length: 600 }, (_, index) => ({
      ...ITEM,
      code: `${Math.floor(index / 50) + 1}.${(index % 50) + 1}`,
      lead: index % 3 === 0 ? 'Sở Nội vụ; Sở Tài chính' : ITEM.lead,
    }));
    const bytes = bytesOf([...SAMPLE_HEAD, ...SAMPLE_HEADER, ...items.flatMap(sampleLines)]);
    const expected = readDocument(bytes, 'plan.txt');
    expect(expected.items).toHaveLength(600);
    expect(await reader().read(bytes, 'plan.txt')).toEqual(expected);
  });

  it('tells how far it is', async () => {
    const stages: string[] = [];
    await reader().read(PLAN, 'plan.txt', { onProgress: (stage) => void stages.push(stage) });
    expect(stages).toEqual(['opening', 'reading', 'done']);
  });

  it.each([
    ['document-no-plan', bytesOf(['Sở Nội vụ họp.']), 'a.txt'],
    ['document-empty', NOTHING, 'a.txt'],
    ['document-type-unsupported', PLAN, 'a.jpg'],
    ['document-secret', bytesOf(['MẬT', ...SAMPLE_HEAD]), 'a.txt'],
    ['document-too-large', new Uint8Array(80_000_000).fill(32), 'a.txt'],
  ])('says %s with its advice, as reading without a thread does', async (code, bytes, fileName) => {
    const error: unknown = await reader()
      .read(bytes, fileName)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableDocumentError);
    expect(error).toMatchObject({ code, advice: { vi: expect.any(String), en: expect.any(String) } });
  });

  it('keeps its thread from document to document, those that it refused included', async () => {
    const one = hostile();
    const thread = await threadOf(one);
    await expect(one.read(NOTHING, 'broken.txt')).rejects.toThrow(UnreadableDocumentError);
    expect(await threadOf(one)).toBe(thread);
  });

  it('reads as many at a time as it has threads', async () => {
    const two = hostile({ threads: 2 });
    expect(new Set(await Promise.all([threadOf(two), threadOf(two)])).size).toBe(2);
  });
});

describe('a document that would never be read', () => {
  it.each(['endless.txt', 'backtracking.txt'])('is given up in time: %s', async (fileName) => {
    const short = hostile({ limits: { time: 500 } });
    await expect(short.read(NOTHING, fileName)).rejects.toMatchObject({ code: 'document-too-slow' });
    expect(await threadOf(short)).toBeGreaterThan(0);
  });

  it.each(['growing.txt', 'outside.txt', 'nested.txt'])(
    'takes no more than its part: %s',
    async (fileName) => {
      const small = hostile({ limits: { memory: 64 * MB } });
      const before = process.memoryUsage.rss();
      await expect(small.read(NOTHING, fileName)).rejects.toMatchObject({ code: 'document-too-complex' });
      expect(process.memoryUsage.rss() - before).toBeLessThan(256 * MB);
      expect(await threadOf(small)).toBeGreaterThan(0);
    },
  );

  it.each([
    ['broken.txt', 'no such property'],
    ['exits.txt', 'the thread exited with 7'],
    ['unheard.txt', 'unheard'],
  ])('does not take the process with it: %s', async (fileName, message) => {
    const one = hostile();
    const error: unknown = await one.read(NOTHING, fileName).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'document-reading-failed', cause: { message } });
    expect(await threadOf(one)).toBeGreaterThan(0);
  });
});

describe('documents that wait', () => {
  it('are read in the order in which they came', async () => {
    const one = hostile();
    const order: string[] = [];
    const names = ['1.txt', '2.txt', '3.txt'];
    await Promise.all(names.map(async (name) => order.push((await one.read(NOTHING, name)).text)));
    expect(order).toEqual(names);
  });

  it('are refused where too many wait already', async () => {
    const full = hostile({ longestQueue: 1 });
    const stop = new AbortController();
    const { begins, read } = begun(full, 'endless.txt', stop.signal);
    await begins;
    const waiting = threadOf(full);
    await expect(full.read(NOTHING, 'late.txt')).rejects.toMatchObject({ code: 'document-reader-busy' });
    stop.abort();
    await expect(read).rejects.toThrow();
    expect(await waiting).toBeGreaterThan(0);
  });

  it('leave the queue when nobody wants them any more', async () => {
    const full = hostile({ longestQueue: 1 });
    const [first, second] = [new AbortController(), new AbortController()];
    const { begins, read } = begun(full, 'endless.txt', first.signal);
    await begins;
    const unwanted = full.read(NOTHING, 'good.txt', { signal: second.signal });
    second.abort(new Error('unwanted'));
    await expect(unwanted).rejects.toThrow('unwanted');
    const waiting = threadOf(full);
    first.abort(new Error('unwanted too'));
    await expect(read).rejects.toThrow('unwanted too');
    expect(await waiting).toBeGreaterThan(0);
  });

  it('are not even begun where nobody wants them', async () => {
    const read = hostile().read(NOTHING, 'endless.txt', { signal: AbortSignal.abort(new Error('unwanted')) });
    await expect(read).rejects.toThrow('unwanted');
  });
});

describe('closing a reader', () => {
  it('ends what is read and what waits, and lets nothing in', async () => {
    const one = hostile();
    const { begins, read } = begun(one, 'endless.txt');
    const waiting = one.read(NOTHING, 'good.txt');
    const both = Promise.allSettled([read, waiting]);
    await begins;
    await one.close();
    const closed = {
      status: 'rejected',
      reason: expect.objectContaining({ code: 'document-reader-closed' }),
    };
    expect(await both).toEqual([closed, closed]);
    await expect(one.read(NOTHING, 'good.txt')).rejects.toMatchObject({ code: 'document-reader-closed' });
  });

  it('is nothing to a reader that has read nothing', async () => {
    await expect(hostile().close()).resolves.toBeUndefined();
  });
});
