import type { PlanDocument, PlanItemRow, Question } from '#domain/document/plan-document';
import { readTimeline } from '#domain/timeline/read-timeline';
import type { PlanYears } from '#domain/timeline/read-timeline';
import { splitBodies } from './bodies/split-bodies.ts';
import type { ReadFacts } from './plan-facts.ts';
import { codeQuestions } from './questions/code-questions.ts';
import type { ReadRow } from './questions/item-doubts.ts';
import { itemQuestions } from './questions/item-questions.ts';
import type { TableRow } from './table-row.ts';

function readRow(row: TableRow, years: PlanYears): ReadRow {
  const lead = splitBodies(row.cells.lead);
  const coordinating = splitBodies(row.cells.coordinating);
  const item: PlanItemRow = {
    code: row.cells.code,
    section: row.section,
    content: row.cells.content ?? '',
    leads: lead.names,
    coordinating: coordinating.names,
    timeline: readTimeline(row.cells.timeline ?? '', years),
    notes: row.notes,
    source: row.source,
  };
  return { row, item, bodies: { lead, coordinating } };
}

/**
 * Makes the draft of a plan from the rows of its table and the facts of its prose: the one place that does.
 * @param ofTables what the reader asks about the tables themselves
 */
export function planFromRows(
  rows: readonly TableRow[],
  facts: ReadFacts,
  ofTables: readonly Question[] = [],
): PlanDocument {
  const read = rows.map((row) => readRow(row, facts.plan));
  const items = read.map(({ item }) => item);
  const questions = [...facts.questions, ...ofTables, ...codeQuestions(items), ...itemQuestions(read)];
  return { plan: facts.plan, items, questions };
}
