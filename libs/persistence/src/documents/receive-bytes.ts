import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { RecordError } from '../record-error.ts';

/** In bytes: large enough for few statements, small enough for the memory of many. */
export const CHUNK = 256 * 1024;

/** The same bytes, in pieces of one size; the last one is what is left. */
async function* inChunks(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    pieces.push(piece);
    length += piece.length;
    if (length < size) continue;
    const whole = Buffer.concat(pieces);
    const end = whole.length - (whole.length % size);
    for (let at = 0; at < end; at += size) yield whole.subarray(at, at + size);
    pieces = [whole.subarray(end)];
    length = whole.length - end;
  }
  if (length > 0) yield Buffer.concat(pieces);
}

async function* upTo(source: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of source) {
    size += piece.length;
    if (size > most) throw new RecordError('document-too-large', `a document has at most ${most} bytes`);
    yield piece;
  }
}

export interface ReceivedBytes {
  /** SHA-256, hex. */
  readonly digest: string;
  readonly size: number;
}

/**
 * Keeps the bytes of a document as they come, a chunk at a time.
 * @param most bytes that are taken
 * @throws RecordError `document-too-large`; whatever the source throws
 */
export async function receiveBytes(
  manager: EntityManager,
  documentId: string,
  source: AsyncIterable<Uint8Array>,
  most: number,
): Promise<ReceivedBytes> {
  const hash = createHash('sha256');
  let size = 0;
  let number = 0;
  for await (const chunk of inChunks(upTo(source, most), CHUNK)) {
    hash.update(chunk);
    size += chunk.length;
    await manager.query('insert into document_chunk (document_id, number, bytes) values ($1, $2, $3)', [
      documentId,
      number++,
      chunk,
    ]);
  }
  return { digest: hash.digest('hex'), size };
}
