import { isOpenGroup } from '../bodies/body-names.ts';
import { bodiesAlone } from './bodies-charged.ts';
import { clausesOf } from './clauses.ts';
import type { DraftedItem } from './drafted-item.ts';
import type { Charge, Finding } from './finding.ts';
import { isRoleAlone } from './focal-agency.ts';
import type { IsForeign } from './foreign.ts';
import { isFormula, isYearlyReport } from './formulas.ts';
import { endOf } from './piece.ts';
import type { Piece } from './piece.ts';
import { beginsTask, readClause } from './read-clause.ts';
import { isResponsibleAlone, responsibleIn } from './responsible.ts';
import type { Responsible } from './responsible.ts';
import type { Charged, Scope } from './scope.ts';
import { withoutStop } from './sentences.ts';
import { timesIn } from './times.ts';

/** The paragraph or entry that a sentence stands in. */
export interface Place {
  readonly scope: Scope;
  readonly paragraph: number | null;
  readonly passage: number;
  /** Whether it is an entry of a list. */
  readonly entry: boolean;
}

const PERSON = /(?:^|, )(?:[Ôô]ng|[Bb]à|[Nn]gài|[Đđ]ồng chí) \p{Lu}/u;
const PRONOUN = /^(?:ông|bà)$/iu;
/** Tells to whom the outcome goes: more of the task before, no task of its own. */
const REPORTS_BACK =
  /^(?:tham mưu |tổng hợp,? )?(?:báo cáo|gửi (?:kết quả|văn bản|báo cáo|về|cho))(?![\p{L}])/iu;
/** Says more of the sentence before: "Trong đó, tập trung vào …". */
const ELABORATES =
  /^Trong đó,? (?:tập trung(?: vào)?|chú trọng|ưu tiên|lưu ý|đặc biệt|lấy|nhất là)(?![\p{L}])/u;

/** In characters. */
const LONGEST_NAMES = 300;
const NOBODY: Charged = { leads: [], coordinating: [] };
/** Who is charged by the words so far, and whether the words themselves say so. */
interface Standing {
  readonly charged: Charged;
  readonly inherited: boolean;
}

/** Adds who is named beside a task; who is named in its own words stays. */
function charge(item: DraftedItem, { leads, coordinating }: Responsible): void {
  if (item.leads.length === 0) item.leads = leads;
  if (item.coordinating.length === 0)
    item.coordinating = coordinating.filter((name) => !item.leads.includes(name));
}

/** Drafts items sentence by sentence, and keeps what else the sentences say of the plan. */
export class Drafting {
  readonly items: DraftedItem[] = [];
  /** Found only where nothing else is: what tells of a document, or makes an agency the focal one. */
  readonly spare: DraftedItem[] = [];
  readonly focalAgencies: string[] = [];
  readonly directors: string[] = [];
  /** Whether somebody charged others before: a body with a verb is charged then, and not reported on. */
  directed: boolean;
  readonly #isForeign: IsForeign;
  #place!: Place;
  #clause: Piece = { text: '', from: 0 };
  /** Of the paragraph: who the sentence before was about. */
  #before: Charged | null = null;
  #guestSpeaks = false;
  #ofSentence: DraftedItem[] = [];
  #ofParagraph: DraftedItem[] = [];

  constructor(isForeign: IsForeign, directed: boolean) {
    this.#isForeign = isForeign;
    this.directed = directed;
  }

  /** Who the paragraph charged last; null where it charged nobody. */
  get charged(): Charged | null {
    return this.#before;
  }

  begin(place: Place): void {
    this.#place = place;
    this.#before = null;
    this.#ofParagraph = [];
  }

  sentence(whole: Piece): void {
    const sentence = withoutStop(whole);
    this.#ofSentence = [];
    const last = this.#ofParagraph.at(-1);
    if (last && ELABORATES.test(sentence.text)) {
      this.#extend(last, sentence);
      return;
    }
    this.#listenTo(sentence.text);
    const beside = responsibleIn(sentence.text, this.#isForeign);
    if (beside && isResponsibleAlone(sentence.text)) this.#lineBeside(beside, sentence);
    else {
      this.#parts(sentence);
      if (beside) for (const item of this.#ofSentence) charge(item, beside);
    }
  }

  /** A line under an item that says who carries it out. */
  #lineBeside(beside: Responsible, line: Piece): void {
    const last = this.items.at(-1);
    if (last === undefined || this.#place.passage - last.passage > 3) return;
    charge(last, beside);
    const times = timesIn(line.text);
    if (last.times.length === 0) last.times = times;
  }

  #parts(sentence: Piece): void {
    const { leadIn, clauses } = clausesOf(
      sentence,
      (words) => this.#namesOnly(words),
      (words) => this.#chargesAlone(words),
    );
    if (leadIn === null) this.#clauses(clauses);
    else this.#list(leadIn, clauses);
  }

  /** Reads the words before a list that stands in paragraphs of its own. */
  leadIn(words: Piece): Pick<Scope, 'charged' | 'before'> & { readonly charges: boolean } {
    const alone = bodiesAlone(words.text).filter((name) => !this.#isForeign(name));
    if (alone.length > 0) return { charged: { leads: alone, coordinating: [] }, before: '', charges: true };
    const standing = this.#standing(this.#readClause(words), true);
    const charged = standing?.charged ?? null;
    return { charged, before: standing?.before ?? '', charges: charged !== null };
  }

  /** Keeps whether the person whom "Ông" in the next sentences means is a guest from abroad. */
  #listenTo(sentence: string): void {
    if (PERSON.test(sentence)) this.#guestSpeaks = this.#isForeign(sentence.slice(0, 120));
  }

  /** "Sở Y tế" or "Giao Sở Y tế": of whom the next words say what they are to do. */
  #namesOnly(words: string): boolean {
    if (words.length > LONGEST_NAMES) return false;
    if (bodiesAlone(words).length > 0) return true;
    const finding = readClause({ text: words, from: 0 }, this.#isForeign);
    return finding.kind === 'charge' && finding.task === null && finding.leads.length > 0;
  }

  #chargesAlone(words: string): boolean {
    if (bodiesAlone(words).length > 0) return true;
    const finding = readClause({ text: words, from: 0 }, this.#isForeign);
    return finding.kind === 'charge' && finding.by === 'director' && finding.task === null;
  }

  #readClause(clause: Piece): Finding {
    this.#clause = clause;
    return readClause(clause, this.#isForeign);
  }

  #holds(finding: Charge): boolean {
    if (this.#guestSpeaks && PRONOUN.test(finding.director)) return false;
    return finding.certain || this.directed || this.#place.scope.tasks;
  }

  /** Who the words before a list charge with its entries, and with what. */
  #standing(finding: Finding, quiet: boolean): (Standing & { readonly before: string }) | null {
    if (finding.kind === 'charge' && this.#holds(finding)) {
      this.#note(finding);
      if (!quiet) this.#before = finding;
      return { charged: finding, inherited: false, before: finding.task?.text ?? '' };
    }
    if (finding.kind !== 'task') return null;
    const standing = this.#inherit();
    return standing && { ...standing, before: finding.task.text };
  }

  #list(leadIn: Piece, entries: readonly Piece[]): void {
    const alone = bodiesAlone(leadIn.text).filter((name) => !this.#isForeign(name));
    const tasks = entries.some(({ text }) => beginsTask(text));
    const standing =
      alone.length > 0 && tasks
        ? { charged: { leads: alone, coordinating: [] }, inherited: false, before: '' }
        : this.#standing(this.#readClause(leadIn), false);
    const times = timesIn(leadIn.text);
    if (standing) this.#before = standing.charged;
    for (const entry of entries) this.#entry(entry, standing, times);
  }

  #entry(clause: Piece, standing: (Standing & { before: string }) | null, times: readonly string[]): void {
    const finding = this.#readClause(clause);
    if (finding.kind === 'charge') this.#charge(finding);
    else if (finding.kind === 'time') this.#time(clause);
    else if (standing === null) this.#otherwise(finding, clause);
    else if (finding.kind === 'task')
      this.#emit(standing, clause.from, finding.task, finding.coordinating, '', times);
    else if (finding.kind !== 'report' && standing.before !== '')
      this.#emit(standing, clause.from, clause, [], standing.before, times);
  }

  #clauses(clauses: readonly Piece[]): void {
    clauses.forEach((clause, index) => {
      const finding = this.#readClause(clause);
      if (finding.kind === 'charge') this.#charge(finding);
      else if (finding.kind === 'time') this.#time(clause);
      else if (index === 0) this.#first(finding, clause);
      else this.#otherwise(finding, clause);
    });
  }

  /** A sentence that names nobody: of the list's body, of the sentence before, or no task at all. */
  #first(finding: Finding, clause: Piece): void {
    const { scope, entry } = this.#place;
    if (finding.kind === 'task') {
      const standing = this.#inherit();
      if (standing === null) return;
      const role = finding.focal && isRoleAlone(finding.task.text);
      if (finding.focal) this.focalAgencies.push(...standing.charged.leads);
      const into = role ? this.spare : this.items;
      this.#emit(standing, clause.from, finding.task, finding.coordinating, '', scope.times, into);
      this.#before = standing.charged;
      return;
    }
    if (finding.kind === 'noun' && entry && scope.charged && scope.before !== '' && this.#before === null) {
      this.#emit(
        { charged: scope.charged, inherited: false },
        clause.from,
        clause,
        [],
        scope.before,
        scope.times,
      );
      return;
    }
    this.#before = null;
  }

  #inherit(): Standing | null {
    const { scope, entry } = this.#place;
    const first = this.#before === null;
    if (first && entry && scope.charged) return { charged: scope.charged, inherited: false };
    if (first) return entry && scope.tasks ? { charged: NOBODY, inherited: false } : null;
    const same = scope.charged !== null && entry && this.#before === scope.charged;
    const { leads } = this.#before as Charged;
    return same
      ? { charged: scope.charged, inherited: false }
      : { charged: { leads, coordinating: [] }, inherited: leads.length > 0 };
  }

  /** A further clause of a sentence: of the same body where it begins with a verb, else more of the clause before. */
  #otherwise(finding: Finding, clause: Piece): void {
    const last = this.#ofSentence.at(-1);
    if (finding.kind === 'task' && this.#before !== null && !REPORTS_BACK.test(clause.text)) {
      const inherited = last?.inherited ?? false;
      const charged = { ...this.#before, coordinating: inherited ? [] : this.#before.coordinating };
      this.#emit({ charged, inherited }, clause.from, finding.task, finding.coordinating, '', []);
    } else if (last) this.#extend(last, clause);
  }

  #extend(last: DraftedItem, clause: Piece): void {
    last.to = endOf(clause);
    last.taskTo = last.to;
    last.times = [...new Set([...last.times, ...timesIn(clause.text)])];
  }

  #time(clause: Piece): void {
    const times = timesIn(clause.text);
    const of = this.#ofSentence.length > 0 ? this.#ofSentence : this.#ofParagraph;
    const without = of.filter((item) => item.times.length === 0);
    const last = of.at(-1);
    if (last && of.length === 1) last.to = endOf(clause);
    for (const item of without) {
      item.times = times;
      item.sharedTime = without.length > 1;
    }
  }

  #note(charge: Charge): void {
    if (charge.focal) this.focalAgencies.push(...charge.leads);
    if (charge.director !== '') this.directors.push(charge.director);
    if (charge.by === 'director' || charge.focal) this.directed = true;
  }

  #charge(charge: Charge): void {
    if (!this.#holds(charge)) {
      this.#before = null;
      return;
    }
    this.#note(charge);
    this.#before = charge;
    if (charge.task === null) return;
    const standing = { charged: charge, inherited: false };
    const announced = charge.announces && charge.leads.every(isOpenGroup);
    const spare = announced || (charge.focal && isRoleAlone(charge.task.text));
    this.#emit(
      standing,
      charge.from,
      charge.task,
      [],
      '',
      this.#place.scope.times,
      spare ? this.spare : this.items,
    );
  }

  #emit(
    { charged, inherited }: Standing,
    from: number,
    task: Piece,
    coordinating: readonly string[],
    before: string,
    times: readonly string[],
    into = this.items,
  ): void {
    if (isFormula(task.text) || isYearlyReport(task.text, this.#clause.text)) return;
    const own = timesIn(this.#clause.text);
    const item: DraftedItem = {
      leads: charged.leads,
      coordinating: [...new Set([...charged.coordinating, ...coordinating])].filter(
        (name) => !charged.leads.includes(name),
      ),
      inherited,
      before,
      taskFrom: task.from,
      from,
      to: endOf(task),
      taskTo: endOf(task),
      times: own.length > 0 ? own : times,
      sharedTime: false,
      section: this.#place.scope.section,
      paragraph: this.#place.paragraph,
      passage: this.#place.passage,
    };
    into.push(item);
    if (into === this.items) {
      this.#ofSentence.push(item);
      this.#ofParagraph.push(item);
    }
  }
}
