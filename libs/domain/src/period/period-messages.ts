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

export type PeriodNews =
  | { readonly type: 'period-due'; readonly duty: PeriodDuty }
  /** An item that owes an entry has another lead. */
  | {
      readonly type: 'lead-moved';
      readonly itemId: string;
      readonly from: string | null;
      readonly to: string;
    }
  /** A report has let an entry go; `number` is that of the move which asked for it. */
  | {
      readonly type: 'entry-handed-over';
      readonly itemId: string;
      readonly to: string;
      readonly number: number;
    }
  /** A report keeps the entry, or has none. */
  | { readonly type: 'entry-kept'; readonly itemId: string; readonly number: number };

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
/** The entry of an item is to go from whoever has it now to the item's new lead. */
export interface EntryMoved extends EventOf<'entry-moved'> {
  readonly itemId: string;
  /** Agency that has the entry; null where nobody had. */
  readonly from: string | null;
  readonly to: string;
  /** Counts the moves of this entry. */
  readonly number: number;
  /** An earlier move of it is under way; this one comes after it. */
  readonly waits: boolean;
  /** Row of the plan that told of the new lead. */
  readonly heard: number;
}
/** The report that had the entry has answered. */
export interface EntrySettled extends EventOf<'entry-settled'> {
  readonly itemId: string;
  /** Agency that has the entry now. */
  readonly agency: string;
  readonly number: number;
}
export type ConsolidatedAccepted = EventOf<'consolidated-accepted'>;
export type PeriodClosed = EventOf<'period-closed'>;

export type PeriodEvent =
  | PeriodOpened
  | ConsolidatedDrafted
  | ConsolidatedSubmitted
  | ConsolidatedReturned
  | ConsolidatedAccepted
  | EntryMoved
  | EntrySettled
  | PeriodClosed
  | RungFired;
