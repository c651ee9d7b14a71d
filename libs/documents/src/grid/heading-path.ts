/** A heading in force, with the code that it bears. */
interface Heading {
  readonly text: string;
  readonly series: string | null;
}

/** In which row of counting a code stands: 2.1 and 2.2 in one, 1 and 2 in one, I and II in one; null without a code. */
function seriesOf(code: string | null): string | null {
  if (code === null) return null;
  const [, before = '', last = ''] = /^(.*?)([IVXLC]+|\d+|\p{L})$/u.exec(code) ?? [];
  if (/^\d+$/u.test(last)) return `${before}1`;
  if (/^[IVXLC]+$/u.test(last)) return `${before}I`;
  return /^\p{Ll}$/u.test(last) ? `${before}a` : `${before}A`;
}

/** The headings in force above a row, the highest first. */
export class HeadingPath {
  #path: Heading[] = [];
  /** Rows of counting that the items below the lowest heading belong to. */
  #below = new Set<string | null>();

  /** A heading ends the one that it counts on from, and all below that. */
  enter(text: string, code: string | null): void {
    const series = seriesOf(code);
    const same = this.#path.findIndex((heading) => heading.series === series);
    if (same >= 0) this.#path.length = same;
    this.#path.push({ text, series });
    this.#below.clear();
  }

  /**
   * The lowest heading that an item stands under. One that counts on from that heading and not from the items below
   * it (1 a, b; then 2) ends it.
   * @returns undefined where no heading of the path is above the item
   */
  above(code: string | null): string | undefined {
    const series = seriesOf(code);
    const countsOn = series !== null && this.#path.at(-1)?.series === series && this.#below.size > 0;
    if (countsOn && !this.#below.has(series)) {
      this.#path.pop();
      this.#below.clear();
    }
    this.#below.add(series);
    return this.#path.at(-1)?.text;
  }
}
