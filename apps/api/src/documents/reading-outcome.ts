import { DocumentReaderBusyError, DocumentReaderClosedError } from '#documents/reading/reading-failures';
import { UnreadableDocumentError } from '#documents/unreadable-document.error';
import type { ReadDocument } from '#domain/document/plan-document';
import type { DocumentProblem } from '#persistence/entities/document.entity';

/** How the reading of a document ended. */
export type ReadingOutcome =
  | { readonly kind: 'read'; readonly document: ReadDocument }
  | { readonly kind: 'unreadable' | 'refused'; readonly problem: DocumentProblem }
  /** It is to be read by another, or later. */
  | { readonly kind: 'released' };

/** A document whose reader ended so often may be what ends them. */
export const MOST_ATTEMPTS = 5;

/** Of a document that was begun too often. */
export const INTERRUPTED: ReadingOutcome = {
  kind: 'unreadable',
  problem: {
    code: 'document-reading-failed',
    advice: {
      vi: 'Việc đọc tệp này bị ngắt nhiều lần nên đã dừng. Hãy mở tệp, lưu thành tệp mới rồi gửi lại; nếu vẫn lỗi, hãy báo cho người quản trị.',
      en: 'The reading of this file was interrupted several times and was given up. Open it, save it as a new file and send that; if it fails too, tell the administrator.',
    },
  },
};

/** What it means that a reader threw. @throws the error when it says nothing of the document */
export function outcomeOfFailure(error: unknown): ReadingOutcome {
  if (error instanceof DocumentReaderBusyError || error instanceof DocumentReaderClosedError)
    return { kind: 'released' };
  if (!(error instanceof UnreadableDocumentError)) throw error;
  const { code, advice } = error;
  return { kind: code === 'document-secret' ? 'refused' : 'unreadable', problem: { code, advice } };
}
