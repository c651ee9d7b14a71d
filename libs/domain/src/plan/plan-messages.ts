import type { DomainEvent } from '../process/machine.ts';
import type { PlanRules } from '../rules/plan-rules.ts';
import type { Day, Instant } from '../time/day.ts';

/** What the plan's workflow must know of the confirmed plan; the rest stays in the frozen revision. */
export interface PlanStart {
  readonly planId: string;
  readonly locality: string;
  /** Digest of the frozen revision. */
  readonly revision: string;
  readonly focalAgency: string;
  readonly authority: string;
  readonly from: number;
  readonly to: number;
  readonly itemCount: number;
  /** Years in which any item owes an entry. */
  readonly owedYears: readonly number[];
  readonly rules: PlanRules;
  /** The plan already runs on paper. */
  readonly takeover: boolean;
}

export type PlanCommand =
  | { readonly type: 'start-plan'; readonly start: PlanStart }
  | {
      readonly type: 'sign-letter';
      readonly letterId: string;
      readonly number: string;
      readonly signedOn: Day;
    };

/** An item has another lead. */
interface LeadMove {
  readonly type: 'lead-moved';
  readonly itemId: string;
  /** Null where it waited for a body. */
  readonly from: string | null;
  readonly to: string;
}

export type PlanNews =
  | { readonly type: 'period-closed'; readonly key: string }
  | (LeadMove & {
      /** Years in which the item owes an entry. */
      readonly years: readonly number[];
    });

export interface PlannedPeriod {
  readonly key: string;
  readonly opensAt: Instant;
  readonly reportDueAt: Instant | null;
  readonly consolidatedDueAt: Instant | null;
  readonly closesAt: Instant;
}

interface EventOf<T extends string> extends DomainEvent {
  readonly type: T;
}
export interface PlanStarted extends EventOf<'plan-started'> {
  readonly start: PlanStart;
  readonly calendarVersion: string;
  readonly periods: readonly PlannedPeriod[];
  /** Periods that had closed before the plan was taken over: known, never reminded. */
  readonly past: readonly string[];
  /** When a plan without any period ends by itself. */
  readonly endsAt: Instant;
}
export interface PeriodFellDue extends EventOf<'period-fell-due'> {
  readonly key: string;
}
export interface PeriodEnded extends EventOf<'period-ended'> {
  readonly key: string;
}
export interface LetterSigned extends EventOf<'letter-signed'> {
  readonly letterId: string;
  readonly number: string;
  readonly signedOn: Day;
}
export interface LeadMoved extends EventOf<'lead-moved'>, LeadMove {
  readonly type: 'lead-moved';
  /** Open periods in which the item owes an entry. */
  readonly keys: readonly string[];
  /** Row of the item that says so. */
  readonly heard: number;
}
export type PlanEnded = EventOf<'plan-ended'>;

export type PlanEvent = PlanStarted | PeriodFellDue | PeriodEnded | LetterSigned | LeadMoved | PlanEnded;
