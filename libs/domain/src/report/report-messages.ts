import type { Term } from '../ladder/term.ts';
import type { RungFired } from '../ladder/term.ts';
import type { DomainEvent } from '../process/machine.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Day, Instant } from '../time/day.ts';

/** What one agency owes for one period. */
export interface ReportDuty {
  readonly reportId: string;
  readonly planId: string;
  readonly locality: string;
  readonly period: string;
  readonly agency: string;
  /** Items that the agency leads and that owe an entry, in the plan's order. */
  readonly items: readonly string[];
  readonly focalAgency: string;
  readonly authority: string;
  readonly dueAt: Instant;
  readonly rules: PlanRules;
}

/** An item's entry, its text frozen under the digest. */
export interface SubmittedEntry {
  readonly itemId: string;
  readonly digest: string;
}

export interface ReturnedEntry {
  readonly itemId: string;
  readonly reason: string;
}

export type ReportCommand =
  | { readonly type: 'submit-report'; readonly entries: readonly SubmittedEntry[] }
  | { readonly type: 'return-report'; readonly entries: readonly ReturnedEntry[] }
  | { readonly type: 'accept-report' }
  /** The focal agency urges by hand, before or after the rungs of the ladder. */
  | { readonly type: 'urge-report' };

export type ReportNews =
  | { readonly type: 'report-due'; readonly duty: ReportDuty }
  /** An item of the report has another lead. */
  | {
      readonly type: 'entry-moved';
      readonly itemId: string;
      readonly to: string;
      /** Counts the moves of this entry within the period. */
      readonly number: number;
      /** What the new lead owes with it; null where that goes into no report. */
      readonly duty: ReportDuty | null;
    }
  /** Its agency owes one entry more; the duty has this one item. */
  | {
      readonly type: 'entry-taken-over';
      readonly duty: ReportDuty;
      readonly from: string | null;
      readonly number: number;
    }
  | { readonly type: 'plan-ended' };

interface EventOf<T extends string> extends DomainEvent {
  readonly type: T;
}
export interface ReportOpened extends EventOf<'report-opened'> {
  readonly duty: ReportDuty;
  readonly calendarVersion: string;
  readonly term: Term;
}
export interface ReportSubmitted extends EventOf<'report-submitted'> {
  readonly entries: readonly SubmittedEntry[];
}
export interface ReportReturned extends EventOf<'report-returned'> {
  readonly entries: readonly ReturnedEntry[];
}
export type ReportAccepted = EventOf<'report-accepted'>;
/** Urged by hand. */
export interface ReportUrged extends EventOf<'report-urged'> {
  /** The working day for which it counts. */
  readonly day: Day;
  readonly dueAt: Instant;
  /** It had come once and was sent back. */
  readonly wasReturned: boolean;
}
/** The entry goes to the item's new lead. */
export interface EntryHandedOver extends EventOf<'entry-handed-over'> {
  readonly itemId: string;
  readonly to: string;
  readonly number: number;
  readonly duty: ReportDuty | null;
}
/** Another agency leads the item, and the entry stays here all the same: it had been given. */
export interface EntryKept extends EventOf<'entry-kept'> {
  readonly itemId: string;
  readonly to: string;
  readonly number: number;
}
export interface EntryTakenOver extends EventOf<'entry-taken-over'> {
  readonly itemId: string;
  readonly from: string | null;
  readonly number: number;
}
/** The plan ended before the report was accepted, or nothing is left to report. */
export type ReportClosed = EventOf<'report-closed'>;

export type EntryMoveEvent = EntryHandedOver | EntryKept | EntryTakenOver;

export type ReportEvent =
  | ReportOpened
  | ReportSubmitted
  | ReportReturned
  | ReportAccepted
  | ReportUrged
  | EntryMoveEvent
  | ReportClosed
  | RungFired;
