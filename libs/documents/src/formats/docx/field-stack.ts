import { tooComplex } from '../refusals.ts';

/** Real documents nest two or three. */
const DEEPEST = 1_000;

/**
 * The fields that stand open. A field has a code ("page number", "if … then …") and after it the result that is
 * shown; a field within a code is part of the code.
 */
export class FieldStack {
  /** Of each open field, whether its code is being read. */
  readonly #inCode: boolean[] = [];
  #codes = 0;
  #withheld = false;

  /** Whether text was withheld for a field that never ended: it may be all the rest of the document. */
  get lostText(): boolean {
    return this.#withheld && this.#inCode.length > 0;
  }

  /** Whether text that comes now is shown. */
  shows(text: string): boolean {
    if (this.#codes === 0) return true;
    this.#withheld ||= text.trim() !== '';
    return false;
  }

  /** @param mark `begin`, `separate` or `end` */
  pass(mark: string | undefined): void {
    if (mark === 'begin') this.#begin();
    if (mark === 'separate' || mark === 'end') this.#endCode();
    if (mark === 'end') this.#inCode.pop();
    if (this.#inCode.length === 0) this.#withheld = false;
  }

  #begin(): void {
    if (this.#inCode.length >= DEEPEST)
      throw tooComplex('các trường lồng nhau quá sâu', 'fields are nested too deep');
    this.#inCode.push(true);
    this.#codes += 1;
  }

  #endCode(): void {
    if (this.#inCode.at(-1) !== true) return;
    this.#inCode[this.#inCode.length - 1] = false;
    this.#codes -= 1;
  }
}
