import type { Timeline } from '../timeline/timeline.ts';
import type { Day } from '../time/day.ts';

/** What a signed document says about the plan as a whole; null where it is silent. */
export interface PlanFacts {
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** First and last year of the plan. */
  readonly from: number | null;
  readonly to: number | null;
  readonly focalAgency: string | null;
  readonly supervisingAuthority: string | null;
  /** `MM-DD` of a strict "trước ngày …": the report is late from 00:00 of this day. */
  readonly agencyReportBefore: string | null;
  readonly consolidatedReportBefore: string | null;
}

/** One row of the plan's table. Names are as printed. */
export interface PlanItemRow {
  readonly code: string | null;
  readonly section: string | null;
  readonly content: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly timeline: Timeline;
}

/** Something the software can't know and a person must decide. */
export interface Question {
  /** Code of the item, or null where the question is about the plan. */
  readonly code: string | null;
  /** The field in question: `leads`, `timeline`, `code`, `issuedOn`, … */
  readonly about: string;
  readonly text: string;
}

/** A plan as it was read from a document. */
export interface PlanDocument {
  readonly plan: PlanFacts;
  readonly items: readonly PlanItemRow[];
  readonly questions: readonly Question[];
}
