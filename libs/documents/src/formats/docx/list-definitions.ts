import type { XmlElement } from '../xml/xml-element.ts';
import { readXmlIfThere } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** How the numbers of one level of a list are made and shown. */
export interface ListLevel {
  start: number;
  format: string;
  /** Like `%1.%2.` */
  text: string;
  /** All numbers in figures, whatever their own level says. */
  figures: boolean;
  hidden: boolean;
  /** 1-based: only paragraphs of this level or above begin it anew; 0: none does. */
  restart?: number;
  /** The paragraph style that stands for this level. */
  style?: string;
}

/** Lists that are counted together. */
export interface ListFamily {
  readonly id: string;
  readonly levels: Map<number, ListLevel>;
  /** A style that names the list which really defines this family. */
  styleLink?: string;
}

export interface List {
  family: string;
  /** Levels that this list defines otherwise than its family. */
  readonly levels: Map<number, ListLevel>;
  /** Where this list begins anew, by level. */
  readonly starts: Map<number, number>;
}

export interface ListDefinitions {
  readonly families: ReadonlyMap<string, ListFamily>;
  readonly lists: ReadonlyMap<string, List>;
}

/** Word shows at most this; a longer one could only swell the text. */
const LONGEST_TEXT = 100;
const DEEPEST_LEVEL = 8;

/** Reads what the document's lists look like. */
export function readListDefinitions(archive: Archive, part: string | undefined): ListDefinitions {
  const reading = new DefinitionsReading();
  readXmlIfThere(archive, part, reading);
  return reading;
}

class DefinitionsReading implements ListDefinitions {
  readonly families = new Map<string, ListFamily>();
  readonly lists = new Map<string, List>();
  #family: ListFamily = { id: '', levels: new Map() };
  #list: List = { family: '', levels: new Map(), starts: new Map() };
  #level: ListLevel = newLevel();
  #overridden = 0;

  open(element: XmlElement): 'skip' | undefined {
    if (element.name === 'mc:Fallback') return 'skip';
    if (element.name === 'w:abstractNum') this.#beginFamily(element.attribute('w:abstractNumId') ?? '');
    else if (element.name === 'w:num') this.#beginList(element.attribute('w:numId') ?? '');
    else if (element.name === 'w:lvl') this.#beginLevel(element);
    else if (element.path.includes('w:lvl')) describe(this.#level, element);
    else this.#inListOrFamily(element);
    return undefined;
  }

  #beginFamily(id: string): void {
    this.#family = { id, levels: new Map() };
    this.families.set(id, this.#family);
  }

  #beginList(id: string): void {
    this.#list = { family: '', levels: new Map(), starts: new Map() };
    this.lists.set(id, this.#list);
  }

  #beginLevel(element: XmlElement): void {
    this.#level = newLevel();
    const levels = element.parent === 'w:abstractNum' ? this.#family.levels : this.#list.levels;
    levels.set(element.integer('w:ilvl', 0, { to: DEEPEST_LEVEL }), this.#level);
  }

  #inListOrFamily(element: XmlElement): void {
    const value = element.attribute('w:val') ?? '';
    if (element.name === 'w:numStyleLink') this.#family.styleLink = value;
    if (element.name === 'w:abstractNumId') this.#list.family = value;
    if (element.name === 'w:lvlOverride')
      this.#overridden = element.integer('w:ilvl', 0, { to: DEEPEST_LEVEL });
    if (element.name === 'w:startOverride')
      this.#list.starts.set(this.#overridden, element.integer('w:val', 0));
  }
}

const newLevel = (): ListLevel => ({ start: 0, format: 'decimal', text: '', figures: false, hidden: false });

function describe(level: ListLevel, element: XmlElement): void {
  if (element.name === 'w:start') level.start = element.integer('w:val', 0);
  if (element.name === 'w:numFmt') level.format = element.attribute('w:val') ?? 'decimal';
  if (element.name === 'w:lvlText') level.text = (element.attribute('w:val') ?? '').slice(0, LONGEST_TEXT);
  if (element.name === 'w:isLgl') level.figures = element.isOn('w:val');
  if (element.name === 'w:vanish') level.hidden = element.isOn('w:val');
  if (element.name === 'w:lvlRestart') level.restart = element.integer('w:val', 0, { to: DEEPEST_LEVEL });
  const style = element.attribute('w:val');
  if (element.name === 'w:pStyle' && style !== undefined) level.style = style;
}
