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

/** Where in the document an item stands, so that a person can look. Numbers are 1-based. */
export interface ItemSource {
  /** The very words that the item comes from: a substring of the document's text. */
  readonly quote: string;
  /** Where the quote begins in the document's text, in UTF-16 units. */
  readonly offset: number;
  /** Paragraph of the document (line of a plain text file); null within a table that kept its grid. */
  readonly paragraph: number | null;
  /** Name of the sheet of a workbook. */
  readonly sheet: string | null;
  /** Table of the document, and row in it (of a workbook: row of the sheet). */
  readonly table: number | null;
  readonly row: number | null;
}

/** One row of the plan's table, or one assignment of its prose. Names are as printed. */
export interface PlanItemRow {
  readonly code: string | null;
  readonly section: string | null;
  readonly content: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly timeline: Timeline;
  /** What columns beside the plan's own say (cost, product, remarks), each with its heading. */
  readonly notes?: string | null;
  /** Absent where a person added the item. */
  readonly source?: ItemSource;
}

/** Something the software can't know and a person must decide. */
export interface Question {
  /** Code of the item, or null where the question is about the plan. */
  readonly code: string | null;
  /** The field in question: `leads`, `timeline`, `code`, `issuedOn`, … */
  readonly about: string;
  readonly text: string;
  /**
   * Items that the question is about, by their places in the plan's list from '1' on; several where one answer
   * serves them all. Absent where it is about the plan, or where its code alone tells the item.
   */
  readonly refs?: readonly string[];
}

/** A plan as it was read from a document. */
export interface PlanDocument {
  readonly plan: PlanFacts;
  readonly items: readonly PlanItemRow[];
  readonly questions: readonly Question[];
}

/** A plan with the text that it was read from. */
export interface ReadDocument extends PlanDocument {
  /** The whole text in reading order, NFC with single spaces; every quote is a part of it. */
  readonly text: string;
  /** Where each paragraph (or cell, or line) begins in the text, in UTF-16 units and in order. */
  readonly paragraphs: readonly number[];
}
