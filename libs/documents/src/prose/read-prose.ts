import type { PlanDocument, PlanFacts, PlanItemRow, Question } from '#domain/document/plan-document';
import { readTimeline } from '#domain/timeline/read-timeline';
import type { Content } from '../content/content.ts';
import { isOfficial, ownPassages } from './article.ts';
import { draftProse } from './draft-prose.ts';
import type { DraftedItem } from './drafted-item.ts';
import { foreignIn } from './foreign.ts';
import { passagesIn } from './passages.ts';
import { dayWithoutYear, proseFacts } from './prose-facts.ts';
import { questionsOfProse, yearOfIssue } from './prose-questions.ts';
import { saidOnce } from './same-task.ts';

const capitalised = (task: string): string => task.charAt(0).toUpperCase() + task.slice(1);

function contentOf({ before, taskFrom, taskTo }: DraftedItem, text: string): string {
  const task = text.slice(taskFrom, taskTo).replace(/[\s.;:,…]+$/u, '');
  return before === '' ? capitalised(task) : `${capitalised(before)}: ${task}`;
}

function rowOf(item: DraftedItem, text: string, years: PlanFacts): PlanItemRow {
  const { leads, coordinating, section, from, to, paragraph } = item;
  return {
    code: null,
    section,
    content: contentOf(item, text),
    leads,
    coordinating,
    timeline: readTimeline(item.times.join('; '), years),
    source: { quote: text.slice(from, to), offset: from, paragraph, sheet: null, table: null, row: null },
  };
}

function withYearAsked(questions: readonly Question[], day: string | null): readonly Question[] {
  return questions.map((question) =>
    question.about === 'issuedOn' && day !== null ? yearOfIssue(day) : question,
  );
}

/** Drafts a plan from the prose of a document. Null where it assigns nothing. */
export function readProse(content: Content): PlanDocument | null {
  const { text } = content;
  const passages = ownPassages(passagesIn(content));
  const drafting = draftProse(passages, foreignIn(text));
  const { all, spare } = drafting.items;
  const drafted = all.length > 0 ? all : spare;
  const items = saidOnce(drafted, (item) => text.slice(item.taskFrom, item.taskTo));
  if (items.length === 0) return null;
  const facts = proseFacts(passages, drafting, isOfficial(passages), text);
  const rows = items.map((item) => ({ row: rowOf(item, text, facts.plan), drafted: item }));
  return {
    plan: facts.plan,
    items: rows.map(({ row }) => row),
    questions: [...withYearAsked(facts.questions, dayWithoutYear(passages)), ...questionsOfProse(rows)],
  };
}
