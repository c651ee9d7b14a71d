import type { RungFired, Term } from '../ladder/term.ts';
import type { DomainEvent } from '../process/machine.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Instant } from '../time/day.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** What was done on paper before the item was taken over here. */
export interface Takeover {
  readonly status: 'not-started' | 'in-progress' | 'completed';
  readonly evidence: string;
  /** Instant from which it counts as completed. */
  readonly completedAt: Instant | null;
}

/** An item as the confirmed plan assigns it. */
export interface ItemAssignment {
  readonly itemId: string;
  readonly planId: string;
  readonly locality: string;
  readonly code: string;
  readonly lead: string | null;
  readonly coLeads: readonly string[];
  readonly coordinating: readonly string[];
  readonly focalAgency: string;
  readonly authority: string;
  readonly timeline: Timeline;
  readonly rules: PlanRules;
  readonly takeover: Takeover | null;
  /** Instant of the assignment. */
  readonly assignedAt: Instant;
}

/** A document of the administration, by number and date. */
export interface DocumentReference {
  readonly number: string;
  readonly date: string;
}

interface EventOf<T extends string> extends DomainEvent {
  readonly type: T;
}

export interface ItemAssigned extends EventOf<'item-assigned'> {
  readonly assignment: ItemAssignment;
  readonly calendarVersion: string;
  /** Null where nobody has to acknowledge. */
  readonly acknowledgement: Term | null;
  /** Null for an item without a date of its own. */
  readonly ownDate: Term | null;
}
export type AssignmentAcknowledged = EventOf<'assignment-acknowledged'>;
export interface AssignmentReturned extends EventOf<'assignment-returned'> {
  readonly because: 'wrong-addressee' | 'not-competent';
  readonly reason: string;
}
export interface AddresseeCorrected extends EventOf<'addressee-corrected'> {
  /** Who led it until now. */
  readonly from: string | null;
  readonly lead: string;
  readonly acknowledgement: Term | null;
}
export interface LeadChanged extends EventOf<'lead-changed'> {
  /** Who led it until now. */
  readonly from: string | null;
  readonly lead: string;
  readonly document: DocumentReference;
  readonly acknowledgement: Term | null;
}
export interface ContributionRequested extends EventOf<'contribution-requested'> {
  readonly contributionId: string;
  readonly from: string;
  readonly text: string;
}
export interface ContributionGiven extends EventOf<'contribution-given'> {
  readonly contributionId: string;
  readonly text: string;
  /** The lead recorded it for a body without an account. */
  readonly recordedByLead: boolean;
}
export interface ContributionDeclined extends EventOf<'contribution-declined'> {
  readonly contributionId: string;
  readonly reason: string;
  readonly recordedByLead: boolean;
}
/** What became of the item's entry for a period; `source` is the row of the report that says so. */
interface EntryEvent<T extends string> extends EventOf<T> {
  readonly period: string;
  readonly source: { readonly stream: string; readonly seq: number };
}
export interface EntrySubmitted extends EntryEvent<'entry-submitted'> {
  readonly digest: string;
}
export interface EntryReturned extends EntryEvent<'entry-returned'> {
  readonly reason: string;
}
export type EntryAccepted = EntryEvent<'entry-accepted'>;
export interface CompletionClaimed extends EventOf<'completion-claimed'> {
  readonly evidence: string;
}
export type CompletionConfirmed = EventOf<'completion-confirmed'>;
export interface CompletionRejected extends EventOf<'completion-rejected'> {
  readonly reason: string;
}
export type ItemClosed = EventOf<'item-closed'>;

export type ItemEvent =
  | ItemAssigned
  | AssignmentAcknowledged
  | AssignmentReturned
  | AddresseeCorrected
  | LeadChanged
  | ContributionRequested
  | ContributionGiven
  | ContributionDeclined
  | EntrySubmitted
  | EntryReturned
  | EntryAccepted
  | CompletionClaimed
  | CompletionConfirmed
  | CompletionRejected
  | RungFired
  | ItemClosed;
