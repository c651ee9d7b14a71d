import type { XmlElement } from '../xml/xml-element.ts';
import { readXmlIfThere } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** The number of a list and the level in it, as far as a paragraph or a style names them. */
export interface ListPlace {
  readonly list?: string;
  readonly level?: number;
}

interface Style {
  basedOn?: string;
  list?: string;
  level?: number;
  hidden?: boolean;
}

/** Of styles that build on each other; one that builds on itself never ends. */
const LONGEST_LINE = 30;

/** Styles of a document: what of them decides about the text that is shown. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #usual: string | undefined;

  /** @param id none for a paragraph without a style of its own */
  listOf(id: string | undefined): ListPlace & { readonly style?: string } {
    const list = this.#inherited(id ?? this.#usual, 'list');
    const level = this.#inherited(id ?? this.#usual, 'level');
    return {
      ...(list && { list: list.value, style: list.style }),
      ...(level && { level: level.value }),
    };
  }

  isHidden(id: string | undefined): boolean | undefined {
    return this.#inherited(id, 'hidden')?.value;
  }

  begin(element: XmlElement): Style {
    const style: Style = {};
    const id = element.attribute('w:styleId') ?? '';
    this.#styles.set(id, style);
    const isUsual = element.attribute('w:default') !== undefined && element.isOn('w:default');
    if (isUsual && element.attribute('w:type') === 'paragraph') this.#usual = id;
    return style;
  }

  #inherited<K extends keyof Style>(
    id: string | undefined,
    key: K,
  ): { value: NonNullable<Style[K]>; style: string } | undefined {
    let at = id;
    for (let steps = 0; at !== undefined && steps < LONGEST_LINE; steps += 1) {
      const style = this.#styles.get(at);
      const value = style?.[key];
      if (value != null) return { value, style: at };
      at = style?.basedOn;
    }
    return undefined;
  }
}

export function readStyles(archive: Archive, part: string | undefined): Styles {
  const styles = new Styles();
  let style: Style = {};
  readXmlIfThere(archive, part, {
    open(element) {
      if (element.name.endsWith('Change') || element.name === 'w:tblStylePr') return 'skip';
      if (element.name === 'w:style') style = styles.begin(element);
      else describe(style, element);
      return undefined;
    },
  });
  return styles;
}

function describe(style: Style, element: XmlElement): void {
  const value = element.attribute('w:val');
  if (element.name === 'w:basedOn' && value !== undefined) style.basedOn = value;
  if (element.name === 'w:numId' && value !== undefined) style.list = value;
  if (element.name === 'w:ilvl') style.level = element.integer('w:val', 0, { to: 8 });
  if (element.name === 'w:vanish') style.hidden = element.isOn('w:val');
}
