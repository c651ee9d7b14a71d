import type { LetterDraft, Notice } from '#domain/notices/outgoing';

interface Row<K extends string, B> {
  readonly id: number;
  readonly kind: K;
  readonly target: string;
  readonly causeStream: string;
  readonly causeSeq: number;
  readonly ordinal: number;
  readonly attempts: number;
  readonly body: B;
}

/** Which plan, and when it arose (ms). */
interface About {
  readonly planId: string | null;
  readonly at: number;
}

export type NewsRow = Row<'news', { readonly type: string }>;
export type NoticeRow = Row<'notice', Notice & About>;
export type LetterRow = Row<'letter', LetterDraft & About>;
export type OpenRow = NewsRow | NoticeRow | LetterRow;
