import type { TableRow } from '../table-row.ts';
import { linesOf } from './laid-out-rows.ts';
import type { BodyRow, OpenItem, Place } from './open-item.ts';
import { addEntries, addRest, closed, openItem } from './open-item.ts';
import { standsBelow } from './row-code.ts';

/** What the rows of a table say. */
export interface ReadRows {
  readonly rows: readonly TableRow[];
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

/** Reads rows from the top down. */
class RowReading {
  readonly items: OpenItem[] = [];
  readonly prose: string[] = [];
  readonly strays: number[] = [];
  #place: Place;
  #section: string | null;
  /** Headings since the last item: without an item below they head nothing. */
  #headings: string[] = [];
  #ended = false;

  constructor(place: Place, section: string | null) {
    this.#place = place;
    this.#section = section;
  }

  get section(): string | null {
    return this.#headings.at(-1) ?? this.#section;
  }

  take(row: BodyRow, next: BodyRow | null): void {
    const { kind, heading } = row.shape;
    const last = this.items.at(-1);
    this.#ended ||= kind === 'end';
    if (kind === 'blank') return;
    if (this.#ended || kind === 'total') this.prose.push(...linesOf(row.filled.row));
    else if (isHeading(row, next)) this.#headings.push(heading);
    else if (kind === 'stray') this.strays.push(row.filled.row.number);
    else if (kind === 'rest' && last && this.#reachesDown(last, row)) addEntries(last, this.#place, row);
    else if (kind === 'wrapped' && last && this.#headings.length === 0) addRest(last, row);
    else this.#begin(row, last ?? null);
  }

  /** Headings that no item follows are prose: so is what stands below the table in a sheet. */
  end(): void {
    this.prose.push(...this.#headings);
    this.#headings = [];
  }

  #begin(row: BodyRow, above: OpenItem | null): void {
    this.#section = this.section;
    this.#headings = [];
    this.items.push(openItem(this.#place, row, this.#section, above));
  }

  #reachesDown({ contentCell }: OpenItem, { filled }: BodyRow): boolean {
    return filled.filled.some(({ column, cells }) => column.role === 'content' && cells[0] === contentCell);
  }
}

/**
 * Reads the rows below a header.
 * @param section the heading in force above them
 * @param below the first telling row of the table that continues this one
 */
export function readBody(
  place: Place,
  body: readonly BodyRow[],
  section: string | null,
  below: BodyRow | null,
): ReadRows {
  const reading = new RowReading(place, section);
  const next = followers(body, below);
  body.forEach((row, index) => reading.take(row, next[index] ?? null));
  const inForce = reading.section;
  reading.end();
  const { prose, strays } = reading;
  return { rows: reading.items.map((item) => closed(item, place.table)), prose, strays, section: inForce };
}
