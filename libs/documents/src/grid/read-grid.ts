import type { Question } from '#domain/document/plan-document';
import type { Block, Content, Table } from '../content/content.ts';
import type { TableRow } from '../table-row.ts';
import { firstTelling, readBody } from './body-rows.ts';
import type { GridHeader } from './grid-header.ts';
import { withoutHiddenColumns } from './hidden-columns.ts';
import type { LaidOutRow } from './laid-out-rows.ts';
import { linesOf } from './laid-out-rows.ts';
import type { PlanTable } from './plan-table.ts';
import { chargesBodies, planTable } from './plan-table.ts';
import type { BodyRow, OpenItem } from './open-item.ts';
import { closed } from './open-item.ts';
import { headingAbove } from './table-heading.ts';
import type { WhyOther } from './table-questions.ts';
import { askHidden, askHiddenColumns, askOtherRows, askStrays, askTable } from './table-questions.ts';

/** The rows of a plan's tables, and what stands outside them. */
export interface Grid {
  readonly rows: readonly TableRow[];
  readonly prose: readonly string[];
  /** What is to be asked about the tables themselves. */
  readonly questions: readonly Question[];
}

type Found = ReadonlyMap<Table, PlanTable>;

/** Tables that stand right below another, as those of a plan that was split by pages. */
const rightBelow = (blocks: readonly Block[]): ReadonlySet<Block> =>
  new Set(blocks.filter(({ kind }, at) => kind === 'table' && blocks[at - 1]?.kind === 'table'));

const isOfMoneyAlone = ({ header }: PlanTable): boolean => header.namesMoney && !header.namesTimes;

/** Which of the tables that read as a plan's are another kind of table beside the others. */
function whyOther(plan: PlanTable, tables: readonly PlanTable[]): WhyOther | null {
  if (!plan.header.namesBodies && tables.some(({ header }) => header.namesBodies)) return 'no bodies';
  const isPlain = ({ header }: PlanTable): boolean => header.namesBodies && header.namesTimes;
  return isOfMoneyAlone(plan) && tables.some(isPlain) ? 'money' : null;
}

/** The tables of the plan, and those that a person may miss among them. */
function findPlanTables(blocks: readonly Block[]): {
  readonly found: Found;
  readonly others: readonly Question[];
} {
  const tables: PlanTable[] = [];
  const others: Question[] = [];
  let header: GridHeader | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph') continue;
    const plan: PlanTable | null = planTable(block, header);
    if (plan === null && chargesBodies(block)) others.push(askTable(block, 'no content'));
    if (plan === null) continue;
    tables.push(plan);
    header = plan.header;
  }
  const reasons = tables.map((plan) => whyOther(plan, tables));
  const taken = tables.filter((_plan, at) => reasons[at] === null);
  tables.forEach(({ table }, at) => {
    const why = reasons[at];
    if (why) others.push(askTable(table, why));
  });
  return { found: new Map(taken.map((plan) => [plan.table, plan])), others };
}

const numbersOf = (rows: readonly LaidOutRow[]): readonly number[] => rows.map(({ row }) => row.number);

const linesOfTable = ({ rows }: Table): readonly string[] =>
  rows.filter(({ hidden }) => !hidden).flatMap(linesOf);

/** Reads the blocks of a document from the first to the last. */
class GridReading {
  readonly items: OpenItem[] = [];
  readonly prose: string[] = [];
  readonly questions: Question[] = [];
  readonly #text: string;
  readonly #tables: readonly PlanTable[];
  readonly #rightBelow: ReadonlySet<Block>;
  #section: string | null = null;
  /** The paragraphs since the last table of the plan. */
  #between: string[] = [];

  constructor({ text, blocks }: Pick<Content, 'text' | 'blocks'>, found: Found) {
    this.#text = text;
    this.#tables = [...found.values()];
    this.#rightBelow = rightBelow(blocks);
  }

  takeProse(lines: readonly string[]): void {
    this.prose.push(...lines);
    this.#between.push(...lines);
  }

  takePlan(plan: PlanTable): void {
    const { table, body, others, hidden } = plan;
    const section = this.#sectionAbove(plan);
    const above = { section, item: this.#itemAbove(plan) };
    const read = readBody({ text: this.#text, table }, body, above, this.#rowBelow(plan));
    this.items.push(...read.items);
    this.prose.push(...plan.above, ...read.prose, ...others.flatMap(({ row }) => linesOf(row)));
    if (hidden.length > 0) this.questions.push(askHidden(table, hidden));
    if (others.length > 0) this.questions.push(askOtherRows(table, numbersOf(others)));
    if (table.hiddenColumns?.length) this.questions.push(askHiddenColumns(table, table.hiddenColumns));
    if (read.strays.length > 0) this.questions.push(askStrays(table, read.strays));
    this.#section = read.section;
    this.#between = [];
  }

  /** The last item of the table that this one goes on with on the next page. */
  #itemAbove({ continues, table }: PlanTable): OpenItem | null {
    const follows = this.#between.length === 0 && (continues || this.#rightBelow.has(table));
    return follows && table.sheet === null ? (this.items.at(-1) ?? null) : null;
  }

  /** The first telling row of the table that goes on from this one, or stands right below it on the same sheet. */
  #rowBelow(plan: PlanTable): BodyRow | null {
    const next = this.#tables[this.#tables.indexOf(plan) + 1];
    if (next === undefined) return null;
    const follows = next.table.sheet === null && this.#rightBelow.has(next.table);
    return next.continues || follows ? firstTelling(next.body) : null;
  }

  /** A table that goes on, or follows at once, stays under the heading of the one before it. */
  #sectionAbove({ continues, table, above }: PlanTable): string | null {
    const lines = table.sheet === null ? [...this.#between, ...above] : above;
    const heading = headingAbove(lines, this.#tables.length > 1);
    const staysUnder = continues || (table.sheet === null && lines.length === 0);
    return heading ?? (staysUnder ? this.#section : null);
  }
}

/** Reads the tables of a plan that kept their grid. Null where no table has the header of one. */
export function readGrid(content: Content): Grid | null {
  const blocks = content.blocks
    .filter((block) => block.kind === 'paragraph' || !block.hidden)
    .map((block) => (block.kind === 'table' ? withoutHiddenColumns(block) : block));
  const { found, others } = findPlanTables(blocks);
  if (found.size === 0) return null;
  const reading = new GridReading({ text: content.text, blocks }, found);
  for (const block of blocks) {
    const plan = block.kind === 'table' ? found.get(block) : undefined;
    if (plan) reading.takePlan(plan);
    else reading.takeProse(block.kind === 'paragraph' ? [block.text] : linesOfTable(block));
  }
  const { items, prose, questions } = reading;
  return { rows: items.map(closed), prose, questions: [...questions, ...others] };
}
