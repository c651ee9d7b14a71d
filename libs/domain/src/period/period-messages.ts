import type { RungFired, Term } from '../ladder/term.ts';
import type { DomainEvent } from '../process/machine.ts';
import type { ReturnedEntry, SubmittedEntry } from '../report/report-messages.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Instant } from '../time/day.ts';

/** A reporting cycle of the plan, as the plan opens it. */
export interface PeriodDuty {
  readonly planId: string;
  readonly locality: string;
  readonly key: string;
  readonly focalAgency: string;
  readonly authority: string;
  readonly rules: PlanRules;
  /** Null where the plan asks for no such report. */
  readonly reportDueAt: Instant | null;
  readonly consolidatedDueAt: Instant | null;
  readonly closesAt: Instant;
}

/** What a period must know from outside its own journal. */
export interface PeriodFacts {
  /** Agencies that owe a report, with their items in the plan's order; the focal agency's stand apart. */
  readonly owing: readonly { readonly agency: string; readonly items: readonly string[] }[];
  readonly focalItems: readonly string[];
  /** Agencies that had not submitted at the instant asked for. */
  readonly missing: readonly string[];
}

export type PeriodCommand =
  | {
      readonly type: 'submit-consolidated';
      /** The whole report, frozen under its digest. */
      readonly digest: string;
      /** The focal agency's own entries. */
      readonly entries: readonly SubmittedEntry[];
    }
  | {
      readonly type: 'return-consolidated';
      readonly reason: string;
      readonly entries: readonly ReturnedEntry[];
    }
  | { readonly type: 'accept-consolidated' };

export interface PeriodNews {
  readonly type: 'period-due';
  readonly duty: PeriodDuty;
}

interface EventOf<T extends string> extends DomainEvent {
  readonly type: T;
}
export interface PeriodOpened extends EventOf<'period-opened'> {
  readonly duty: PeriodDuty;
  readonly calendarVersion: string;
  readonly owing: readonly {
    readonly agency: string;
    readonly reportId: string;
    readonly items: readonly string[];
  }[];
  readonly focalItems: readonly string[];
  /** Null where no consolidated report is due. */
  readonly term: Term | null;
}
export interface ConsolidatedDrafted extends EventOf<'consolidated-drafted'> {
  /** Agencies without a report at their due instant. */
  readonly missing: readonly string[];
}
export interface ConsolidatedSubmitted extends EventOf<'consolidated-submitted'> {
  readonly digest: string;
  readonly entries: readonly SubmittedEntry[];
  readonly missing: readonly string[];
}
export interface ConsolidatedReturned extends EventOf<'consolidated-returned'> {
  readonly reason: string;
  readonly entries: readonly ReturnedEntry[];
}
export type ConsolidatedAccepted = EventOf<'consolidated-accepted'>;
export type PeriodClosed = EventOf<'period-closed'>;

export type PeriodEvent =
  | PeriodOpened
  | ConsolidatedDrafted
  | ConsolidatedSubmitted
  | ConsolidatedReturned
  | ConsolidatedAccepted
  | PeriodClosed
  | RungFired;
