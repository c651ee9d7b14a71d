export type UnreadableDocumentCode =
  | 'document-missing'
  | 'document-empty'
  | 'document-not-text'
  | 'document-too-large'
  | 'document-type-unsupported'
  | 'document-type-mismatch'
  | 'document-damaged'
  | 'document-encrypted'
  | 'document-has-macros'
  | 'document-secret'
  | 'document-too-slow'
  | 'document-too-complex'
  | 'document-reading-failed'
  | 'document-no-plan';

/** What a person can do about a document, in both languages. */
export interface DocumentAdvice {
  readonly vi: string;
  readonly en: string;
}

/** Thrown when no plan can be read from a document; the message says what to do. */
export class UnreadableDocumentError extends Error {
  readonly code: UnreadableDocumentCode;
  readonly advice: DocumentAdvice;

  constructor(code: UnreadableDocumentCode, advice: DocumentAdvice, options?: ErrorOptions) {
    super(`${advice.vi}\n${advice.en}`, options);
    this.name = 'UnreadableDocumentError';
    this.code = code;
    this.advice = advice;
  }
}
