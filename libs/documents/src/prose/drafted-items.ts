import type { DraftedItem } from './drafted-item.ts';
import { isFormula, isYearlyReport } from './formulas.ts';
import { endOf } from './piece.ts';
import type { Piece } from './piece.ts';
import type { Responsible } from './responsible.ts';
import type { Charged, Scope } from './scope.ts';
import { timesIn } from './times.ts';

/** The paragraph or entry that a sentence stands in. */
export interface Place {
  readonly scope: Scope;
  readonly paragraph: number | null;
  readonly passage: number;
  /** Whether it is an entry of a list. */
  readonly entry: boolean;
  /** Whether it stands under a picture: it tells what is seen. */
  readonly caption: boolean;
}

/** A task as a clause states it. */
export interface StatedTask {
  readonly charged: Charged;
  readonly inherited: boolean;
  readonly clause: Piece;
  /** Where the quote begins. */
  readonly from: number;
  readonly task: Piece;
  readonly coordinating: readonly string[];
  /** Words of the list that the task is an entry of, where it is no sentence alone; else empty. */
  readonly before: string;
  /** Of the list or heading above; a time in the clause itself goes first. */
  readonly times: readonly string[];
}

/** In paragraphs: a line that says who carries a task out stands no further below it. */
const NEAR = 3;

const without = (names: readonly string[], taken: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => !taken.includes(name));

/** Adds who is named beside a task; who is named in its own words stays. */
function charge(item: DraftedItem, { leads, coordinating }: Responsible): void {
  if (item.leads.length === 0) item.leads = leads;
  if (item.coordinating.length === 0) item.coordinating = without(coordinating, item.leads);
}

function itemOf(stated: StatedTask, { scope, paragraph, passage }: Place): DraftedItem {
  const { charged, inherited, clause, from, task, before } = stated;
  const own = timesIn(clause.text);
  return {
    leads: charged.leads,
    coordinating: without([...charged.coordinating, ...stated.coordinating], charged.leads),
    inherited,
    before,
    taskFrom: task.from,
    taskTo: endOf(task),
    from,
    to: endOf(task),
    times: own.length > 0 ? own : stated.times,
    sharedTime: false,
    section: scope.section,
    paragraph,
    passage,
  };
}

/** The items drafted so far, and which of them the present sentence and paragraph gave. */
export class DraftedItems {
  readonly all: DraftedItem[] = [];
  /** Items only where a document has no other: what tells of a document, or makes an agency the focal one. */
  readonly spare: DraftedItem[] = [];
  #ofSentence: DraftedItem[] = [];
  #ofParagraph: DraftedItem[] = [];

  get ofSentence(): readonly DraftedItem[] {
    return this.#ofSentence;
  }

  get ofParagraph(): readonly DraftedItem[] {
    return this.#ofParagraph;
  }

  beginParagraph(): void {
    this.#ofParagraph = [];
  }

  beginSentence(): void {
    this.#ofSentence = [];
  }

  add(stated: StatedTask, place: Place, spare = false): void {
    const { task, clause } = stated;
    if (isFormula(task.text) || isYearlyReport(task.text, clause.text)) return;
    const item = itemOf(stated, place);
    if (spare) {
      this.spare.push(item);
      return;
    }
    this.all.push(item);
    this.#ofSentence.push(item);
    this.#ofParagraph.push(item);
  }

  /** Takes further words into the item before them. */
  extend(last: DraftedItem, words: Piece): void {
    last.to = endOf(words);
    last.taskTo = last.to;
    last.times = [...new Set([...last.times, ...timesIn(words.text)])];
  }

  /** A time on its own holds for the items before it that have none. */
  time(words: Piece): void {
    const times = timesIn(words.text);
    const of = this.#ofSentence.length > 0 ? this.#ofSentence : this.#ofParagraph;
    const [first, ...more] = of;
    if (first && more.length === 0) first.to = endOf(words);
    const timeless = of.filter((item) => item.times.length === 0);
    for (const item of timeless) {
      item.times = times;
      item.sharedTime = timeless.length > 1;
    }
  }

  /** Who is named in brackets within the sentence. */
  beside(responsible: Responsible): void {
    for (const item of this.#ofSentence) charge(item, responsible);
  }

  /** Who is named in a line of its own under an item. */
  lineBeside(responsible: Responsible, line: Piece, { passage }: Place): void {
    const last = this.all.at(-1);
    if (last === undefined || passage - last.passage > NEAR) return;
    charge(last, responsible);
    if (last.times.length === 0) last.times = timesIn(line.text);
  }
}
