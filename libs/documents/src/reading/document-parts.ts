import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadDocument } from '#domain/document/plan-document';

/** Items and questions of some places in the document's lists. */
type Part = Pick<ReadDocument, 'items' | 'questions'>;

/** A document on its way from thread to thread: what comes at once, and a port from which the rest is taken. */
export interface DocumentInParts {
  readonly rest: Omit<ReadDocument, keyof Part>;
  readonly parts: MessagePort;
}

/** Items of a part: unpacking takes about a millisecond, in which nothing else happens in the thread. */
const PART = 250;

/** Packs a document; the port is to be handed over with it. */
export function inParts({ items, questions, ...rest }: ReadDocument): DocumentInParts {
  const { port1, port2 } = new MessageChannel();
  for (let from = 0; from < Math.max(items.length, questions.length); from += PART) {
    const to = from + PART;
    port1.postMessage({ items: items.slice(from, to), questions: questions.slice(from, to) } satisfies Part);
  }
  return { rest, parts: port2 };
}

/** Unpacks a document part by part, so that other things go on between them. */
export async function whole({ rest, parts }: DocumentInParts): Promise<ReadDocument> {
  const items: Part['items'][] = [];
  const questions: Part['questions'][] = [];
  for (;;) {
    const received = receiveMessageOnPort(parts) as { readonly message: Part } | undefined;
    if (received === undefined) break;
    items.push(received.message.items);
    questions.push(received.message.questions);
    await nextTurn();
  }
  parts.close();
  return { ...rest, items: items.flat(), questions: questions.flat() };
}
