import type { Segment } from './segments.ts';

/** Bodies charged together. */
export interface Charged {
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
}

export const NOBODY: Charged = { leads: [], coordinating: [] };

/** What stands above a segment: its headings, and the lists that it is an entry of. */
export interface Scope {
  readonly kind: Segment['kind'];
  readonly heading: boolean;
  /** Whether its words end in a colon, so that plain paragraphs after it are entries too. */
  readonly open: boolean;
  /** Null where nobody is known to be charged with the entries below. */
  readonly charged: Charged | null;
  /** Whether entries without a subject are tasks. */
  readonly tasks: boolean;
  readonly section: string | null;
  /** What is to be done with entries that are nouns: "tham mưu các nội dung". */
  readonly before: string;
  readonly times: readonly string[];
}

export const OUTSIDE: Scope = {
  kind: 'plain',
  heading: true,
  open: false,
  charged: null,
  tasks: false,
  section: null,
  before: '',
  times: [],
};

/** The lists and headings that are open, the outermost first. */
export class Scopes {
  #open: Scope[] = [];
  #listEnds = false;

  get top(): Scope {
    return this.#open.at(-1) ?? OUTSIDE;
  }

  /** Closes what the segment is no part of. */
  enter({ kind, body }: Segment, isHeading: boolean): void {
    if (kind === 'plain') this.#enterPlain(body.text, isHeading);
    else {
      const same = this.#open.findIndex((scope) => scope.kind === kind);
      if (same >= 0) this.#open.length = same;
    }
  }

  push(scope: Scope): void {
    this.#open.push(scope);
    this.#listEnds = false;
  }

  #enterPlain(text: string, isHeading: boolean): void {
    const goesOn = this.top.open && !this.top.heading && !this.#listEnds && !isHeading;
    if (this.top.heading && this.top.charged !== null && !isHeading) return;
    if (goesOn) this.#listEnds = /[.!?…][”")\]]*$/u.test(text);
    else {
      const lists = this.#open.findIndex((scope) => !scope.heading || (isHeading && scope.kind === 'plain'));
      if (lists >= 0) this.#open.length = lists;
    }
  }
}
