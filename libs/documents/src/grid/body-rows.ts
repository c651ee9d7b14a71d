import { HeadingPath } from './heading-path.ts';
import { linesOf } from './laid-out-rows.ts';
import type { BodyRow, OpenItem, Place } from './open-item.ts';
import { addEntries, addRest, openItem } from './open-item.ts';
import { standsBelow } from './row-code.ts';

/** What the rows of a table say. */
export interface ReadRows {
  readonly items: readonly OpenItem[];
  /** What stands among and below the items and is none. */
  readonly prose: readonly string[];
  /** Numbers of rows that could not be understood. */
  readonly strays: readonly number[];
  /** The heading that is still in force below the last row. */
  readonly section: string | null;
}

const TELLING = new Set(['title', 'caption', 'item', 'end']);

/** For each row the next one below it that heads something or is an item. */
function followers(body: readonly BodyRow[], below: BodyRow | null): readonly (BodyRow | null)[] {
  const found: (BodyRow | null)[] = [];
  let next = below;
  for (const row of body.toReversed()) {
    found.push(next);
    if (TELLING.has(row.shape.kind)) next = row;
  }
  return found.reverse();
}

/** The first row that heads something or is an item. */
export const firstTelling = (body: readonly BodyRow[]): BodyRow | null =>
  body.find(({ shape }) => TELLING.has(shape.kind)) ?? null;

/** Whether a row with nothing but a number and words heads what follows it. */
function isHeading({ shape, filled }: BodyRow, next: BodyRow | null): boolean {
  if (shape.kind === 'title') return true;
  if (shape.kind !== 'caption' || shape.code === null || next === null || next.shape.kind === 'end')
    return false;
  const below = standsBelow(shape.code, next.shape.code);
  const hasNotes = filled.filled.some(({ column, own }) => own && column.role === 'other');
  return below === 'surely' || (below === 'maybe' && !shape.underMerged && !hasNotes);
}

/** What stands above the rows of a table. */
export interface Above {
  readonly section: string | null;
  /** The last item of the table that this one goes on with. */
  readonly item: OpenItem | null;
}

/** Reads rows from the top down. */
class RowReading {
  readonly items: OpenItem[] = [];
  readonly prose: string[] = [];
  readonly strays: number[] = [];
  readonly #path = new HeadingPath();
  readonly #place: Place;
  /** The heading above the rows, and the item that they may go on with. */
  readonly #above: Above;
  #section: string | null;
  /** Headings since the last item: without an item below they head nothing. */
  #headings: string[] = [];
  #ended = false;

  constructor(place: Place, above: Above) {
    this.#place = place;
    this.#above = above;
    this.#section = above.section;
  }

  get section(): string | null {
    return this.#headings.at(-1) ?? this.#section;
  }

  take(row: BodyRow, next: BodyRow | null): void {
    const { kind, heading } = row.shape;
    const last = this.items.at(-1) ?? this.#above.item;
    this.#ended ||= kind === 'end';
    if (kind === 'blank') return;
    if (this.#ended || kind === 'total') this.prose.push(...linesOf(row.filled.row));
    else if (isHeading(row, next)) this.#head(heading, row.shape.code);
    else if (kind === 'stray') this.strays.push(row.filled.row.number);
    else if (kind === 'rest' && last && this.#reachesDown(last, row)) addEntries(last, this.#place, row);
    else if (kind === 'wrapped' && last && this.#headings.length === 0) addRest(last, this.#place, row);
    else this.#begin(row, last);
  }

  /** Headings that no item follows are prose: so is what stands below the table in a sheet. */
  end(): void {
    this.prose.push(...this.#headings);
    this.#headings = [];
  }

  #head(heading: string, code: string | null): void {
    this.#headings.push(heading);
    this.#path.enter(heading, code);
  }

  #begin(row: BodyRow, above: OpenItem | null): void {
    this.#section = this.#path.above(row.shape.code) ?? this.#above.section;
    this.#headings = [];
    this.items.push(openItem(this.#place, row, this.#section, above));
  }

  #reachesDown({ contentCell }: OpenItem, { filled }: BodyRow): boolean {
    return filled.filled.some(({ column, cells }) => column.role === 'content' && cells[0] === contentCell);
  }
}

/**
 * Reads the rows below a header.
 * @param above what a row may go on with; its item is added to
 * @param below the first telling row of the table that continues this one
 */
export function readBody(
  place: Place,
  body: readonly BodyRow[],
  above: Above,
  below: BodyRow | null,
): ReadRows {
  const reading = new RowReading(place, above);
  const next = followers(body, below);
  body.forEach((row, index) => reading.take(row, next[index] ?? null));
  const inForce = reading.section;
  reading.end();
  const { items, prose, strays } = reading;
  return { items, prose, strays, section: inForce };
}
