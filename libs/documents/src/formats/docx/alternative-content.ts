import type { XmlElement } from '../xml/xml-element.ts';

/** What newer Word shows with signs of its own, and describes for others in the fallback: coloured symbols. */
const NOT_UNDERSTOOD = 'w16se';

/** Of content that is given in several ways, one is read: the first choice, or the fallback. */
export class AlternativeContent {
  readonly #chosen: boolean[] = [];

  open(element: XmlElement): 'skip' | undefined {
    if (element.name === 'mc:AlternateContent') this.#chosen.push(false);
    if (element.name !== 'mc:Choice' && element.name !== 'mc:Fallback') return undefined;
    if (this.#chosen.at(-1) === true || element.attribute('Requires') === NOT_UNDERSTOOD) return 'skip';
    if (this.#chosen.length > 0) this.#chosen[this.#chosen.length - 1] = true;
    return undefined;
  }

  close(name: string): void {
    if (name === 'mc:AlternateContent') this.#chosen.pop();
  }
}
