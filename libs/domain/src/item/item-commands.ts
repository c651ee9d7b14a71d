import type { DocumentReference, ItemAssignment } from './item-events.ts';

export type ItemCommand =
  | { readonly type: 'acknowledge-assignment' }
  | {
      readonly type: 'return-assignment';
      readonly because: 'wrong-addressee' | 'not-competent';
      readonly reason: string;
    }
  /** The coordinator names the body that was meant. */
  | { readonly type: 'correct-addressee'; readonly lead: string }
  /** The authority decides on another lead, by a document. */
  | { readonly type: 'change-lead'; readonly lead: string; readonly document: DocumentReference }
  | { readonly type: 'request-contribution'; readonly from: string; readonly text: string }
  | { readonly type: 'give-contribution'; readonly contributionId: string; readonly text: string }
  | { readonly type: 'decline-contribution'; readonly contributionId: string; readonly reason: string }
  | { readonly type: 'claim-completion'; readonly evidence: string }
  | { readonly type: 'confirm-completion' }
  | { readonly type: 'reject-completion'; readonly reason: string };

export type ItemNews =
  | { readonly type: 'assignment'; readonly assignment: ItemAssignment }
  | {
      readonly type: 'entry-submitted';
      readonly period: string;
      readonly digest: string;
      readonly at: number;
    }
  | { readonly type: 'entry-returned'; readonly period: string; readonly reason: string; readonly at: number }
  | { readonly type: 'entry-accepted'; readonly period: string; readonly at: number }
  | { readonly type: 'plan-ended' };
