import { listMarkerOf, MARKER_WITHIN } from './list-marker.ts';
import type { ListMarker } from './list-marker.ts';
import type { Passage } from './passages.ts';
import { cut, part } from './piece.ts';
import type { Piece } from './piece.ts';

/** A paragraph, or an entry of a list, without its marker. */
export interface Segment {
  readonly kind: ListMarker['kind'] | 'plain';
  readonly body: Piece;
  /** With the marker. */
  readonly whole: Piece;
  readonly paragraph: number | null;
}

function segmentOf(whole: Piece, paragraph: number | null): Segment {
  const marker = listMarkerOf(whole.text);
  return marker === null
    ? { kind: 'plain', body: whole, whole, paragraph }
    : { kind: marker.kind, body: part(whole, marker.length), whole, paragraph };
}

/** The entries of one paragraph: those of a list that runs on in the same line are entries of their own. */
export function segmentsOf(passage: Passage): readonly Segment[] {
  const places: number[] = [];
  for (const { index } of passage.text.matchAll(MARKER_WITHIN)) places.push(index);
  return cut(passage, places)
    .map((piece) => segmentOf(piece, passage.paragraph))
    .filter(({ body }) => body.text !== '');
}
