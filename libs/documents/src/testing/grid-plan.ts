import type { PlanDocument, PlanItemRow, Question } from '#domain/document/plan-document';
import { readGrid } from '../grid/read-grid.ts';
import { readPlanFacts } from '../plan-facts.ts';
import { planFromRows } from '../plan-from-rows.ts';
import type { RowSketch, TableSketch } from './grid-content.ts';
import { gridContent } from './grid-content.ts';

/** A plan as it was read from the sketch of a document. */
export interface GridPlan extends PlanDocument {
  readonly text: string;
  readonly prose: readonly string[];
}

/** Reads the plan of a document; throws where it has no table of one, or an item's quote stands elsewhere. */
export function planOf(...blocks: readonly (string | TableSketch)[]): GridPlan {
  const content = gridContent(...blocks);
  const grid = readGrid(content);
  if (grid === null) throw new Error('no table of a plan');
  const plan = planFromRows(grid.rows, readPlanFacts(grid.prose), grid.questions);
  for (const { source } of plan.items)
    if (source === undefined || source.quote === '' || !content.text.startsWith(source.quote, source.offset))
      throw new Error(`no quote: ${JSON.stringify(source)}`);
  return { ...plan, text: content.text, prose: grid.prose };
}

/** The plan of one table. */
export const planOfRows = (...rows: readonly RowSketch[]): GridPlan => planOf({ rows });

/** An item as one line: code | content | leads | coordinating | time. */
export const briefly = ({ code, content, leads, coordinating, timeline }: PlanItemRow): string =>
  [code ?? '?', content, leads.join('; '), coordinating.join('; '), timeline.original].join(' | ');

/** The questions that are not about the plan's facts: code, or refs, and what is asked about. */
export const asked = ({ plan, questions }: GridPlan): string[] =>
  questions
    .filter(({ about }) => !Object.hasOwn(plan, about))
    .map(({ code, about, refs }: Question) => `${code ?? '-'} ${about} ${refs?.join(',') ?? '-'}`);
