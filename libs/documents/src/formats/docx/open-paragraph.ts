import type { ListPlace } from './styles.ts';

/** A paragraph while it is read. */
export class OpenParagraph {
  style: string | undefined;
  list: { -readonly [K in keyof ListPlace]: ListPlace[K] } = {};
  /** Its mark was deleted: it goes on in the next paragraph. */
  goesOn = false;
  /** Its mark is hidden, so that nothing shows where it has no text. */
  hiddenMark = false;
  /** Of the run that stands open: hidden or not by itself, and its style. */
  run: { hidden?: boolean; style?: string | undefined } = {};
  /** What text boxes that hang on it hold: each shows once, after it. */
  readonly after: (readonly string[])[] = [];
  readonly #lines: string[];

  /** @param begun the lines of a paragraph that goes on in this one */
  constructor(begun: readonly string[] = []) {
    this.#lines = begun.length > 0 ? [...begun] : [''];
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  get isEmpty(): boolean {
    return this.#lines.every((line) => line.trim() === '');
  }

  write(text: string): void {
    this.#lines[this.#lines.length - 1] += text;
  }

  breakLine(): void {
    this.#lines.push('');
  }
}
