import type { PlanFacts } from '#domain/document/plan-document';
import type { Timeline } from '#domain/timeline/timeline';
import type { PrintedPlan, PrintedRow } from '../writing/plan.ts';
import type { ExpectedItem, ExpectedReading } from './expectation.ts';

/** A row with what a person reads in its cells. */
export interface KnownRow {
  readonly printed: PrintedRow;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly timeline: Timeline;
  readonly notes?: string | null;
}

export interface KnownSection {
  readonly number: string;
  readonly heading: string;
  readonly rows: readonly KnownRow[];
}

/** A plan as it is printed, beside what a person reads in it. */
export interface KnownPlan {
  readonly printed: Omit<PrintedPlan, 'sections'>;
  readonly sections: readonly KnownSection[];
  readonly plan: PlanFacts;
  readonly questions: readonly string[];
}

export const printedPlan = ({ printed, sections }: KnownPlan): PrintedPlan => ({
  ...printed,
  sections: sections.map((section) => ({ ...section, rows: section.rows.map((row) => row.printed) })),
});

const itemOf = (
  { printed, leads, coordinating, timeline, notes }: KnownRow,
  section: string | null,
): ExpectedItem => ({
  code: printed.code,
  section,
  content: printed.content.replaceAll('\n', ' '),
  leads,
  coordinating,
  timeline,
  ...(notes === undefined ? {} : { notes }),
});

/** What is read in the plan whatever its shape, unless a document says otherwise. */
export const readingOf = ({ sections, plan, questions }: KnownPlan): ExpectedReading => ({
  plan,
  items: sections.flatMap(({ number, heading, rows }) =>
    rows.map((row) => itemOf(row, heading === '' ? null : `${number}. ${heading}`)),
  ),
  questions,
});

/** The reading with some fields of some items (by their places from 1 on) in other words. */
export const withItems = (
  reading: ExpectedReading,
  changes: Readonly<Record<number, Partial<ExpectedItem>>>,
  questions: readonly string[] = [],
): ExpectedReading => ({
  ...reading,
  items: reading.items.map((item, at) => ({ ...item, ...changes[at + 1] })),
  questions: [...reading.questions, ...questions],
});
