import type { Question } from '#domain/document/plan-document';
import type { Block, Content, Table } from '../content/content.ts';
import type { TableRow } from '../table-row.ts';
import { firstTelling, readBody } from './body-rows.ts';
import type { GridHeader } from './grid-header.ts';
import { linesOf } from './laid-out-rows.ts';
import type { PlanTable } from './plan-table.ts';
import { planTable } from './plan-table.ts';
import { headingAbove } from './table-heading.ts';
import { askHidden, askStrays, askTable } from './table-questions.ts';

/** The rows of a plan's tables, and what stands outside them. */
export interface Grid {
  readonly rows: readonly TableRow[];
  readonly prose: readonly string[];
  /** What is to be asked about the tables themselves. */
  readonly questions: readonly Question[];
}

type Found = ReadonlyMap<Table, PlanTable>;

/** The tables of the plan. Where some name bodies, one that names none is another kind of table. */
function findPlanTables(blocks: readonly Block[]): {
  readonly found: Found;
  readonly others: readonly Table[];
} {
  const tables: PlanTable[] = [];
  let header: GridHeader | null = null;
  for (const block of blocks) {
    const plan: PlanTable | null = block.kind === 'table' ? planTable(block, header) : null;
    if (plan === null) continue;
    tables.push(plan);
    header = plan.header;
  }
  const named = tables.filter((plan) => plan.header.namesBodies);
  const taken = named.length > 0 ? named : tables;
  const others = tables.filter((plan) => !taken.includes(plan)).map(({ table }) => table);
  return { found: new Map(taken.map((plan) => [plan.table, plan])), others };
}

const linesOfTable = ({ rows }: Table): readonly string[] =>
  rows.filter(({ hidden }) => !hidden).flatMap(linesOf);

/** Reads the blocks of a document from the first to the last. */
class GridReading {
  readonly rows: TableRow[] = [];
  readonly prose: string[] = [];
  readonly questions: Question[] = [];
  readonly #text: string;
  readonly #tables: readonly PlanTable[];
  #section: string | null = null;
  /** The paragraphs since the last table of the plan. */
  #between: string[] = [];

  constructor(text: string, found: Found) {
    this.#text = text;
    this.#tables = [...found.values()];
  }

  takeProse(lines: readonly string[]): void {
    this.prose.push(...lines);
    this.#between.push(...lines);
  }

  takePlan(plan: PlanTable): void {
    const { table, body, hidden, above } = plan;
    const section = this.#sectionAbove(plan);
    const next = this.#tables[this.#tables.indexOf(plan) + 1];
    const below = next?.continues === true ? firstTelling(next.body) : null;
    const read = readBody({ text: this.#text, table }, body, section, below);
    this.rows.push(...read.rows);
    this.prose.push(...above, ...read.prose);
    if (hidden.length > 0) this.questions.push(askHidden(table, hidden));
    if (read.strays.length > 0) this.questions.push(askStrays(table, read.strays));
    this.#section = read.section;
    this.#between = [];
  }

  /** A table that goes on, or follows at once, stays under the heading of the one before it. */
  #sectionAbove({ continues, table, above }: PlanTable): string | null {
    const lines = table.sheet === null ? [...this.#between, ...above] : above;
    const heading = headingAbove(lines, this.#tables.length > 1);
    const staysUnder = continues || (table.sheet === null && lines.length === 0);
    return heading ?? (staysUnder ? this.#section : null);
  }
}

/** Reads the tables of a plan that kept their grid. Null where no table is one of a plan. */
export function readGrid(content: Content): Grid | null {
  const blocks = content.blocks.filter((block) => block.kind === 'paragraph' || !block.hidden);
  const { found, others } = findPlanTables(blocks);
  if (found.size === 0) return null;
  const reading = new GridReading(content.text, found);
  for (const block of blocks) {
    const plan = block.kind === 'table' ? found.get(block) : undefined;
    if (plan) reading.takePlan(plan);
    else reading.takeProse(block.kind === 'paragraph' ? [block.text] : linesOfTable(block));
  }
  const { rows, prose, questions } = reading;
  return rows.length === 0 ? null : { rows, prose, questions: [...questions, ...others.map(askTable)] };
}
