import type { DocumentInParts } from './document-parts.ts';
import type { DocumentAdvice, UnreadableDocumentCode } from '../unreadable-document.error.ts';

/** How far the reading of a document is: its format is being opened, what it holds is being understood, it is done. */
export type ReadingStage = 'opening' | 'reading' | 'done';

/** What the thread is asked: one document at a time. */
export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What ends a request. */
export type ReadingAnswer =
  | ({ readonly kind: 'read' } & DocumentInParts)
  | { readonly kind: 'unreadable'; readonly code: UnreadableDocumentCode; readonly advice: DocumentAdvice }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What the thread says: how far it is any number of times, then one answer. */
export type ReadingMessage =
  { readonly kind: 'progress'; readonly stage: Exclude<ReadingStage, 'done'> } | ReadingAnswer;
