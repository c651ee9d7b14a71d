import type { Request } from 'express';
import { LARGEST_DOCUMENT } from '#documents/formats/largest-document';
import { ProblemException } from '../problem/problem.exception.ts';
import { fileNameOf } from './file-name.ts';

/** A sender of whom nothing came for so long has gone, ms. */
const SILENT_SENDER = 30_000;

/** A document on its way here. */
export interface SentDocument {
  readonly fileName: string;
  /** To be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** @throws ProblemException `document-incomplete` when the sender breaks off or falls silent */
async function* bytesOf(request: Request): AsyncGenerator<Uint8Array> {
  const { socket } = request;
  const giveUp = (): void => void request.destroy(new Error('the sender fell silent'));
  socket.setTimeout(SILENT_SENDER).on('timeout', giveUp);
  try {
    // Who stops reading (the document is too large) answers on the same connection.
    yield* request.iterator({ destroyOnReturn: false });
  } catch {
    throw new ProblemException('document-incomplete');
  } finally {
    // The connection goes on to other requests.
    socket.setTimeout(0).off('timeout', giveUp);
    // What is left is passed over: the next request on this connection would wait behind it.
    request.resume();
  }
}

/**
 * The document that a request carries as its bytes.
 * @throws ProblemException `content-type-unsupported`, `body-invalid`, `document-too-large`
 */
export function sentDocument(request: Request): SentDocument {
  if (request.is('application/octet-stream') === false)
    throw new ProblemException('content-type-unsupported', { expected: 'application/octet-stream' });
  const fileName = fileNameOf(request);
  if (Number(request.get('Content-Length')) > LARGEST_DOCUMENT)
    throw new ProblemException('document-too-large');
  return { fileName, bytes: bytesOf(request) };
}
