import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import { nameIn } from './namespaces.ts';

/** An element as it is opened, with names that don't depend on the prefixes that a writer chose. */
export class XmlElement {
  /** Like `w:p`. */
  readonly name: string;
  /** The names of the elements that it stands in, outermost first. */
  readonly path: readonly string[];
  readonly #attributes: Record<string, SaxesAttributeNS>;

  constructor(tag: SaxesTagNS, path: readonly string[]) {
    this.name = nameIn(tag.uri, tag.local);
    this.path = path;
    this.#attributes = tag.attributes;
  }

  get parent(): string | undefined {
    return this.path.at(-1);
  }

  get grandparent(): string | undefined {
    return this.path.at(-2);
  }

  /** @param name like `w:val`, or without a colon where the attribute has no namespace */
  attribute(name: string): string | undefined {
    for (const key in this.#attributes) {
      const { prefix, local, uri, value } = this.#attributes[key]!;
      if ((prefix === '' ? local : nameIn(uri, local)) === name) return value;
    }
    return undefined;
  }

  /** A whole number within bounds; what is none or lies outside is the fallback. */
  integer(name: string, fallback: number, { from = 0, to = 1_000_000_000 } = {}): number {
    const value = this.attribute(name);
    if (value === undefined || !/^\s*[+-]?\d{1,10}\s*$/u.test(value)) return fallback;
    const number = Number(value);
    return number >= from && number <= to ? number : fallback;
  }

  /** Whether a property that is either on or off is on: on where it only stands there. */
  isOn(name: string): boolean {
    return !OFF.has(this.attribute(name) ?? '');
  }
}

const OFF = new Set(['0', 'false', 'off', 'none']);
