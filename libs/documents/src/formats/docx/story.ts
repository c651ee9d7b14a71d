import type { NewRow } from '../../content/content-builder.ts';
import { damaged } from '../damaged.ts';
import { tooComplex } from '../refusals.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { XmlHandler } from '../xml/read-xml.ts';
import { AlternativeContent } from './alternative-content.ts';
import { FieldStack } from './field-stack.ts';
import type { ListNumbers } from './list-numbers.ts';
import { refuseForeignPart } from './foreign-part.ts';
import { OpenParagraph } from './open-paragraph.ts';
import { Placeholders } from './placeholders.ts';
import type { Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { TableBuilder } from './table-builder.ts';

/** What becomes of the paragraphs and tables of a story. */
export interface StoryReader {
  paragraph(lines: readonly string[]): void;
  table(rows: readonly NewRow[]): void;
}

/** Of the whole document. A table of one task a row has some hundred. */
const MOST_ROWS = 20_000;
/** In UTF-16 units, before spaces are made single. */
const LONGEST_STORY = 8_000_000;

/** Of text that is drawn, as a stamp is. */
const LONGEST_DRAWN = 200;

/** What was deleted, what only describes, and codes. */
const NEVER_SHOWN = new Set([
  'w:del',
  'w:moveFrom',
  'w:tblGrid',
  'w:tblPr',
  'w:sectPr',
  'w:sdtEndPr',
  'w:rt',
  'w:instrText',
]);

/** A flow of text in a document of Word: its body, or a page header. */
export class Story implements XmlHandler {
  readonly #part: string;
  readonly #styles: Styles;
  readonly #numbers: ListNumbers;
  readonly #reader: StoryReader;
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #fields = new FieldStack();
  readonly #alternatives = new AlternativeContent();
  readonly #placeholders = new Placeholders();
  #table: TableBuilder | null = null;
  /** Of the tables that stand open, those within text boxes included. */
  #depth = 0;
  #rows = 0;
  #length = 0;
  #begun: readonly string[] = [];
  #isText = false;

  constructor(part: string, styles: Styles, numbers: ListNumbers, reader: StoryReader) {
    this.#part = part;
    this.#styles = styles;
    this.#numbers = numbers;
    this.#reader = reader;
  }

  open(element: XmlElement): 'skip' | undefined {
    this.#describe(element);
    if (NEVER_SHOWN.has(element.name) || element.name.endsWith('Change')) return 'skip';
    if (this.#alternatives.open(element) === 'skip' || this.#placeholders.open(element) === 'skip')
      return 'skip';
    refuseForeignPart(element.name);
    this.#begin(element);
    return undefined;
  }

  text(text: string): void {
    if (this.#isText) this.#write(text);
  }

  close(name: string): void {
    this.#alternatives.close(name);
    this.#placeholders.close(name);
    if (name === 'w:t' || name === 'm:t') this.#isText = false;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tbl') this.#endTable();
    else if (this.#depth === 1 && name === 'w:tc') this.#endCell();
    else if (this.#depth === 1 && name === 'w:tr') this.#endRow();
  }

  /** To be called when all of the story was read. */
  end(): void {
    this.#flush();
    if (this.#fields.lostText) throw damaged(this.#part);
  }

  get #paragraph(): OpenParagraph | undefined {
    return this.#paragraphs.at(-1);
  }

  #describe(element: XmlElement): void {
    const { parent } = element;
    if (parent === 'w:rPr') this.#describeRun(element);
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#describeParagraph(element);
    else if (parent === 'w:trPr' && this.#depth === 1) this.#table?.describeRow(element);
    else if (parent === 'w:tcPr' && this.#depth === 1) this.#table?.describeCell(element);
  }

  #describeParagraph(element: XmlElement): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    if (element.name === 'w:pStyle') paragraph.style = element.attribute('w:val');
    if (element.name === 'w:ilvl') paragraph.list.level = element.integer('w:val', 0, { to: 8 });
    const list = element.attribute('w:val');
    if (element.name === 'w:numId' && list !== undefined) paragraph.list.list = list;
  }

  #describeRun(element: XmlElement): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    const isMark = element.grandparent === 'w:pPr';
    if (isMark && (element.name === 'w:del' || element.name === 'w:moveFrom')) paragraph.goesOn = true;
    if (isMark && element.name === 'w:vanish') paragraph.hiddenMark = element.isOn('w:val');
    if (element.grandparent !== 'w:r') return;
    if (element.name === 'w:vanish') paragraph.run.hidden = element.isOn('w:val');
    if (element.name === 'w:rStyle') paragraph.run.style = element.attribute('w:val');
  }

  #begin(element: XmlElement): void {
    const begin = this.#beginnings[element.name];
    if (begin) begin(element);
  }

  readonly #beginnings: Readonly<Record<string, (element: XmlElement) => void>> = {
    'w:p': () => this.#beginParagraph(),
    'w:r': () => this.#beginRun(),
    'm:r': () => this.#beginRun(),
    'w:t': () => (this.#isText = true),
    'm:t': () => (this.#isText = true),
    'w:tab': ({ parent }) => this.#write(parent === 'w:r' ? ' ' : ''),
    'w:ptab': () => this.#write(' '),
    'w:br': () => this.#breakLine(),
    'w:cr': () => this.#breakLine(),
    'w:noBreakHyphen': () => this.#write('-'),
    'w:sym': (sign) => this.#write(symbolOf(sign.attribute('w:font') ?? '', sign.attribute('w:char') ?? '')),
    'w:fldChar': (field) => this.#fields.pass(field.attribute('w:fldCharType')),
    'v:textpath': (drawn) =>
      this.#paragraph?.after.push([(drawn.attribute('string') ?? '').slice(0, LONGEST_DRAWN)]),
    'w:tbl': () => this.#beginTable(),
    'w:tr': () => {
      if (this.#depth === 1) this.#table?.beginRow();
    },
    'w:tc': () => {
      if (this.#depth === 1) this.#table?.beginCell();
    },
  };

  #write(text: string): void {
    const paragraph = this.#paragraph;
    if (!paragraph || !this.#shows(paragraph, text)) return;
    this.#count(text.length);
    paragraph.write(text);
  }

  #breakLine(): void {
    const paragraph = this.#paragraph;
    if (!paragraph || !this.#shows(paragraph, '')) return;
    this.#count(1);
    paragraph.breakLine();
  }

  #shows({ run, style }: OpenParagraph, text: string): boolean {
    if (!this.#fields.shows(text) || this.#placeholders.isOpen) return false;
    return !(run.hidden ?? this.#styles.isHidden(run.style) ?? this.#styles.isHidden(style) ?? false);
  }

  #count(length: number): void {
    this.#length += length;
    if (this.#length > LONGEST_STORY) throw tooComplex('tệp có quá nhiều chữ', 'it has too much text');
  }

  #beginRun(): void {
    if (this.#paragraph) this.#paragraph.run = {};
  }

  #beginParagraph(): void {
    const isInTextBox = this.#paragraphs.length > 0;
    this.#paragraphs.push(new OpenParagraph(isInTextBox ? [] : this.#begun));
    if (!isInTextBox) this.#begun = [];
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const host = this.#paragraph;
    if (paragraph.goesOn && !host) {
      this.#begun = paragraph.lines;
      paragraph.after.forEach((lines) => this.#deliver(lines));
      return;
    }
    const all = [this.#numbered(paragraph), ...paragraph.after].filter((lines) => lines.some(hasText));
    if (host) host.after.push(...all);
    else all.forEach((lines) => this.#deliver(lines));
  }

  /** The lines with the number that Word shows before the first. */
  #numbered(paragraph: OpenParagraph): readonly string[] {
    const isGone = paragraph.isEmpty && (paragraph.hiddenMark || this.#styles.isHidden(paragraph.style));
    if (isGone || this.#table?.isShown === false) return [];
    const label = this.#numbers.next(paragraph.style, paragraph.list);
    if (label === null || (paragraph.isEmpty && (label.isBullet || !this.#table))) return paragraph.lines;
    const [first = '', ...others] = paragraph.lines;
    return [`${label.text} ${first}`, ...others];
  }

  #deliver(lines: readonly string[]): void {
    if (!this.#table) this.#reader.paragraph(lines);
    else if (this.#table.isShown) this.#table.write(lines);
  }

  /** A paragraph without a mark of its own ends where its cell or the story ends. */
  #flush(): void {
    if (this.#begun.length > 0) this.#deliver(this.#begun);
    this.#begun = [];
  }

  #beginTable(): void {
    const stands = this.#paragraphs.length === 0 && this.#depth === 0;
    if (stands) {
      this.#flush();
      this.#table = new TableBuilder();
    }
    if (this.#table || this.#depth > 0) this.#depth += 1;
  }

  #endCell(): void {
    if (!this.#table) return;
    this.#flush();
    this.#table.endCell();
  }

  #endRow(): void {
    if (!this.#table?.endRow()) return;
    this.#rows += 1;
    if (this.#rows > MOST_ROWS)
      throw tooComplex(`các bảng có quá ${MOST_ROWS} dòng`, `the tables have over ${MOST_ROWS} rows`);
  }

  #endTable(): void {
    if (this.#depth > 0) this.#depth -= 1;
    if (this.#depth > 0 || !this.#table) return;
    const { rows } = this.#table;
    this.#table = null;
    if (rows.length > 0) this.#reader.table(rows);
  }
}

const hasText = (line: string): boolean => line.trim() !== '';
