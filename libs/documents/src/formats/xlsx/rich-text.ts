import type { XmlElement } from '../xml/xml-element.ts';
import { decodeXmlString } from './xml-string.ts';

/** The text of a string in a workbook, joined from its runs; how it is pronounced is left out. */
export class RichText {
  #text = '';
  #isText = false;

  get text(): string {
    return decodeXmlString(this.#text);
  }

  clear(): void {
    this.#text = '';
  }

  open({ name }: XmlElement): 'skip' | undefined {
    if (name === 'x:rPh') return 'skip';
    if (name === 'x:t') this.#isText = true;
    return undefined;
  }

  write(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'x:t') this.#isText = false;
  }
}
