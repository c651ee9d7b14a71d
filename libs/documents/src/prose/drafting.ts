import { isOpenGroup } from '../bodies/body-names.ts';
import { bodiesAlone } from './bodies-charged.ts';
import { bySubject } from './by-subject.ts';
import { clausesOf } from './clauses.ts';
import { DraftedItems } from './drafted-items.ts';
import type { Place, StatedTask } from './drafted-items.ts';
import type { Charge, Finding, Task } from './finding.ts';
import { isRoleAlone } from './focal-agency.ts';
import type { IsForeign } from './foreign.ts';
import type { Piece } from './piece.ts';
import { beginsTask, readClause } from './read-clause.ts';
import { isResponsibleAlone, responsibleIn } from './responsible.ts';
import { NOBODY, OUTSIDE } from './scope.ts';
import type { Charged, Scope } from './scope.ts';
import { withoutStop } from './sentences.ts';
import { timesIn } from './times.ts';
import { ELABORATES, PERSON, PRONOUN, REPORTS_BACK } from './words/references.ts';

/** In characters. */
const LONGEST_NAMES = 300;

/** Who is charged by the words so far, and whether these words themselves say so. */
type Standing = Pick<StatedTask, 'charged' | 'inherited'>;
/** Who the words before a list charge with its entries, with what and when. */
type ListStanding = Standing & Pick<StatedTask, 'before' | 'times'>;

const named = (charged: Charged): Standing => ({ charged, inherited: false });

/** Drafts items sentence by sentence, and keeps what else the sentences say of the plan. */
export class Drafting {
  readonly items = new DraftedItems();
  readonly focalAgencies: string[] = [];
  readonly directors: string[] = [];
  readonly #isForeign: IsForeign;
  /** Whether somebody charged others before: a body with a verb is charged then, and not reported on. */
  #directed: boolean;
  #place: Place = { scope: OUTSIDE, paragraph: null, passage: 0, entry: false, caption: false };
  /** Whom the sentence before was about. */
  #before: Charged | null = null;
  #guestSpeaks = false;

  /** @param directed whether the document by its kind charges bodies */
  constructor(isForeign: IsForeign, directed: boolean) {
    this.#isForeign = isForeign;
    this.#directed = directed;
  }

  /** Whom the paragraph charged last; null where it charged nobody. */
  get charged(): Charged | null {
    return this.#before;
  }

  begin(place: Place): void {
    const goesOn = !place.entry && !this.#place.entry && this.items.ofSentence.length > 0;
    if (!goesOn) this.#before = null;
    this.#place = place;
    this.items.beginParagraph();
  }

  sentence(whole: Piece): void {
    const sentence = withoutStop(whole);
    this.items.beginSentence();
    const last = this.items.ofParagraph.at(-1);
    if (last && ELABORATES.test(sentence.text)) {
      this.items.extend(last, sentence);
      return;
    }
    if (PERSON.test(sentence.text)) this.#guestSpeaks = this.#isForeign(sentence.text.slice(0, 120));
    const beside = responsibleIn(sentence.text, this.#isForeign);
    if (beside && isResponsibleAlone(sentence.text)) {
      this.items.lineBeside(beside, sentence, this.#place);
      return;
    }
    this.#parts(sentence);
    if (beside) this.items.beside(beside);
  }

  /** Reads the words before a list that stands in paragraphs of its own. */
  leadIn(words: Piece): Pick<Scope, 'charged' | 'before'> {
    const alone = this.#alone(words.text);
    if (alone.length > 0) return { charged: { leads: alone, coordinating: [] }, before: '' };
    const standing = this.#standing(this.#read(words), words);
    return { charged: standing?.charged ?? null, before: standing?.before ?? '' };
  }

  #alone(words: string): readonly string[] {
    return bodiesAlone(words).filter((name) => !this.#isForeign(name));
  }

  #read(clause: Piece): Finding {
    return readClause(clause, this.#isForeign);
  }

  #parts(sentence: Piece): void {
    const { leadIn, clauses } = clausesOf(
      sentence,
      (words) => words.length <= LONGEST_NAMES && this.#opensCharge(words, ({ leads }) => leads.length > 0),
      (words) => this.#opensCharge(words, ({ by }) => by === 'director'),
    );
    if (leadIn === null)
      clauses.flatMap(bySubject).forEach((clause, index) => this.#clause(clause, index === 0));
    else this.#list(leadIn, clauses);
  }

  /** "Sở Y tế", "Giao Sở Y tế", "UBND tỉnh yêu cầu": of whom the next words say what they are to do. */
  #opensCharge(words: string, accepts: (charge: Charge) => boolean): boolean {
    if (bodiesAlone(words).length > 0) return true;
    const finding = this.#read({ text: words, from: 0 });
    return finding.kind === 'charge' && finding.task === null && accepts(finding);
  }

  #holds(finding: Charge): boolean {
    if (this.#guestSpeaks && PRONOUN.test(finding.director)) return false;
    return finding.certain || (!this.#place.caption && (this.#directed || this.#place.scope.tasks));
  }

  #standing(finding: Finding, words: Piece): ListStanding | null {
    const times = timesIn(words.text);
    if (finding.kind === 'charge' && this.#holds(finding)) {
      this.#note(finding);
      return { ...named(finding), before: finding.task?.text ?? '', times };
    }
    if (finding.kind !== 'task') return null;
    const standing = this.#inherit();
    return standing && { ...standing, before: finding.task.text, times };
  }

  #list(leadIn: Piece, entries: readonly Piece[]): void {
    const said = this.#read(leadIn);
    if (said.kind === 'foreign') return;
    const alone = this.#alone(leadIn.text);
    const standing =
      alone.length > 0 && entries.some(({ text }) => beginsTask(text))
        ? { ...named({ leads: alone, coordinating: [] }), before: '', times: [] }
        : this.#standing(said, leadIn);
    if (standing) this.#before = standing.charged;
    for (const entry of entries) this.#entry(entry, standing);
  }

  #entry(clause: Piece, standing: ListStanding | null): void {
    const finding = this.#read(clause);
    if (finding.kind === 'charge' || finding.kind === 'time' || standing === null)
      this.#further(finding, clause);
    else if (finding.kind === 'task') this.#state({ ...standing, before: '' }, clause, finding);
    else if (finding.kind !== 'report' && standing.before !== '') this.#state(standing, clause);
  }

  #clause(clause: Piece, first: boolean): void {
    const finding = this.#read(clause);
    if (!first || finding.kind === 'charge' || finding.kind === 'time') this.#further(finding, clause);
    else if (finding.kind === 'task') this.#subjectless(finding, clause);
    else if (finding.kind === 'noun' && this.#isNounOfList()) {
      const { charged, before, times } = this.#place.scope;
      this.#state({ ...named(charged ?? NOBODY), before, times }, clause);
    } else this.#before = null;
  }

  #isNounOfList(): boolean {
    const { scope, entry } = this.#place;
    return entry && scope.charged !== null && scope.before !== '' && this.#before === null;
  }

  /** A sentence that names nobody: of the list's body, of the sentence before, or no task at all. */
  #subjectless(finding: Task, clause: Piece): void {
    const standing = this.#inherit();
    if (standing === null) return;
    const role = finding.focal && isRoleAlone(finding.task.text);
    if (finding.focal) this.focalAgencies.push(...standing.charged.leads);
    this.#state({ ...standing, before: '', times: this.#place.scope.times }, clause, finding, role);
    this.#before = standing.charged;
  }

  #inherit(): Standing | null {
    const { scope, entry } = this.#place;
    if (this.#before === null && entry && scope.charged) return named(scope.charged);
    if (this.#before === null) return entry && scope.tasks ? named(NOBODY) : null;
    if (entry && this.#before === scope.charged) return named(scope.charged);
    const { leads } = this.#before;
    return { charged: { leads, coordinating: [] }, inherited: leads.length > 0 };
  }

  /** A further clause: a charge or a time of its own, a task of the same body, or more of the clause before. */
  #further(finding: Finding, clause: Piece): void {
    const last = this.items.ofSentence.at(-1);
    if (finding.kind === 'charge') this.#charge(finding, clause);
    else if (finding.kind === 'time') this.items.time(clause);
    else if (finding.kind === 'task' && this.#before !== null && !REPORTS_BACK.test(clause.text)) {
      const inherited = last?.inherited ?? false;
      const charged = inherited ? { leads: this.#before.leads, coordinating: [] } : this.#before;
      this.#state({ charged, inherited, before: '', times: [] }, clause, finding);
    } else if (last) this.items.extend(last, clause);
  }

  #note(charge: Charge): void {
    if (charge.focal) this.focalAgencies.push(...charge.leads);
    if (charge.director !== '') this.directors.push(charge.director);
    if (charge.by === 'director' || charge.focal) this.#directed = true;
  }

  #charge(charge: Charge, clause: Piece): void {
    this.#before = this.#holds(charge) ? charge : null;
    if (this.#before === null) return;
    this.#note(charge);
    const { task, unread, from } = charge;
    const { times } = this.#place.scope;
    const stated = { before: '', coordinating: [], inherited: false, clause, from, times };
    if (unread !== null) this.items.add({ ...stated, charged: NOBODY, task: unread }, this.#place);
    if (task === null) return;
    const announced = charge.announces && charge.leads.every(isOpenGroup);
    const spare = announced || (charge.focal && isRoleAlone(task.text));
    this.items.add({ ...stated, charged: charge, task }, this.#place, spare);
  }

  #state(standing: ListStanding, clause: Piece, finding: Task | null = null, spare = false): void {
    const { task, coordinating } = finding ?? { task: clause, coordinating: [] };
    this.items.add({ ...standing, clause, from: clause.from, task, coordinating }, this.#place, spare);
  }
}
