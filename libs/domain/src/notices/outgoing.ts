import type { DueKind } from '../ladder/ladder.ts';

export type NoticeKind =
  | 'assignment'
  | 'assignment-returned'
  | 'reminder'
  | 'letter-to-sign'
  | 'contribution-requested'
  | 'contribution-answered'
  | 'completion-claimed'
  | 'completion-confirmed'
  | 'completion-rejected'
  | 'report-opened'
  | 'report-submitted'
  | 'report-returned'
  | 'report-accepted'
  | 'consolidated-drafted'
  | 'consolidated-submitted'
  | 'consolidated-returned'
  | 'consolidated-accepted';

/** A line for an agency's inbox. Lines of one group to one agency become one message. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly to: string;
  /** Lines with the same group, kind and addressee belong together. */
  readonly group: string;
  readonly about?: DueKind;
  readonly period?: string;
}

/** A letter that a person is to sign: urging to an agency, escalation to the authority. */
export interface LetterDraft {
  readonly what: 'urging' | 'escalation';
  readonly about: DueKind;
  readonly period: string | null;
  readonly to: string;
  /** Agency that signs. */
  readonly from: string;
  readonly group: string;
}

/** What leaves a process with an event, in the same transaction. */
export type Outgoing =
  | { readonly kind: 'news'; readonly to: string; readonly news: { readonly type: string } }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'letter'; readonly letter: LetterDraft }
  /** News to each item of the plan's frozen revision (at its end also to each report still open), too many to be carried in an event. */
  | { readonly kind: 'to-each-item'; readonly what: 'assignment' | 'plan-ended' };
