import { parentPort } from 'node:worker_threads';
import { readDocument } from '../read-document.ts';
import { UnreadableDocumentError } from '../unreadable-document.error.ts';
import { inParts } from './document-parts.ts';
import type { ReadingAnswer, ReadingMessage, ReadingRequest } from './reading-messages.ts';

/** The thread in which documents are read: answers one request after the other for as long as it lives. */
function say(message: ReadingMessage): void {
  parentPort?.postMessage(message, message.kind === 'read' ? [message.parts] : []);
}

function answerTo({ bytes, fileName }: ReadingRequest): ReadingAnswer {
  try {
    const document = readDocument(bytes, fileName, (stage) => say({ kind: 'progress', stage }));
    return { kind: 'read', ...inParts(document) };
  } catch (error) {
    if (error instanceof UnreadableDocumentError)
      return { kind: 'unreadable', code: error.code, advice: error.advice };
    return { kind: 'failed', error };
  }
}

parentPort?.on('message', (request: ReadingRequest) => say(answerTo(request)));
