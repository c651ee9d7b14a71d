/** Where something of the draft stands in the document. */
export interface Place {
  readonly ref: string;
  readonly from: number;
  readonly to: number;
}

/** A piece of a paragraph, with what it was read as; of two that overlap the later one begins anew. */
export interface Piece {
  readonly text: string;
  readonly ref: string | null;
  /** The place ends here: what is to be said of it stands behind it. */
  readonly isEnd: boolean;
}

export interface Paragraph {
  readonly from: number;
  readonly pieces: readonly Piece[];
}

interface Quoted {
  readonly ref: string;
  readonly source: { readonly quote: string; readonly offset: number } | null;
}

export const placesOf = (items: readonly Quoted[]): readonly Place[] =>
  items
    .flatMap(({ ref, source }) =>
      source === null ? [] : [{ ref, from: source.offset, to: source.offset + source.quote.length }],
    )
    .sort((one, other) => one.from - other.from || one.to - other.to);

/** Places cut so that none overlaps the next. */
function apart(places: readonly Place[]): Place[] {
  const cut: Place[] = [];
  for (const place of places) {
    const before = cut.at(-1);
    if (before !== undefined && before.to > place.from) cut[cut.length - 1] = { ...before, to: place.from };
    cut.push(place);
  }
  return cut.filter(({ from, to }) => to > from);
}

function piecesOf(text: string, from: number, to: number, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const place of places) {
    const [begins, ends] = [Math.max(place.from, from), Math.min(place.to, to)];
    if (begins > at) pieces.push({ text: text.slice(at, begins), ref: null, isEnd: false });
    pieces.push({ text: text.slice(begins, ends), ref: place.ref, isEnd: place.to <= to });
    at = ends;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), ref: null, isEnd: false });
  return pieces;
}

/** The text paragraph by paragraph, with the places in it. */
export function paragraphsOf(
  text: string,
  starts: readonly number[],
  places: readonly Place[],
): readonly Paragraph[] {
  const all = apart(places);
  const begins = starts.length === 0 || starts[0] !== 0 ? [0, ...starts] : starts;
  let next = 0;
  return begins.flatMap((from, index) => {
    const to = begins[index + 1] ?? text.length;
    while ((all[next]?.to ?? Infinity) <= from) next += 1;
    const within: Place[] = [];
    for (let i = next; (all[i]?.from ?? Infinity) < to; i += 1) within.push(all[i] as Place);
    return to > from ? [{ from, pieces: piecesOf(text, from, to, within) }] : [];
  });
}
