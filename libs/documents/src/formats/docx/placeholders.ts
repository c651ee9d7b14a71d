import type { XmlElement } from '../xml/xml-element.ts';

/** The fields of a form ("content controls"). One that nobody has filled in shows what to do there, which is no content. */
export class Placeholders {
  readonly #unfilled: boolean[] = [];

  get isOpen(): boolean {
    return this.#unfilled.includes(true);
  }

  open(element: XmlElement): 'skip' | undefined {
    if (element.name === 'w:sdt') this.#unfilled.push(false);
    if (element.parent !== 'w:sdtPr') return undefined;
    if (element.name === 'w:showingPlcHdr' && element.isOn('w:val'))
      this.#unfilled[this.#unfilled.length - 1] = true;
    return 'skip';
  }

  close(name: string): void {
    if (name === 'w:sdt') this.#unfilled.pop();
  }
}
