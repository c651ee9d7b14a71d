import type { Term } from '../ladder/term.ts';
import type { RungFired } from '../ladder/term.ts';
import type { DomainEvent } from '../process/machine.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Instant } from '../time/day.ts';

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
  | { readonly type: 'accept-report' };

export type ReportNews =
  { readonly type: 'report-due'; readonly duty: ReportDuty } | { readonly type: 'plan-ended' };

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
/** The plan ended before the report was accepted. */
export type ReportClosed = EventOf<'report-closed'>;

export type ReportEvent =
  ReportOpened | ReportSubmitted | ReportReturned | ReportAccepted | ReportClosed | RungFired;
