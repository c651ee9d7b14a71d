/** A part of the document's text with the place where it begins there, in UTF-16 units. */
export interface Piece {
  readonly text: string;
  readonly from: number;
}

export const endOf = ({ text, from }: Piece): number => from + text.length;

/** The part between two places of the piece, without the blanks at its ends. */
export function part(piece: Piece, start: number, end = piece.text.length): Piece {
  const raw = piece.text.slice(start, end);
  const text = raw.trimStart();
  return { text: text.trimEnd(), from: piece.from + start + raw.length - text.length };
}

/** The parts that the given places cut the piece into, those without text left out. */
export function cut(piece: Piece, places: readonly number[]): Piece[] {
  const ends = [...places, piece.text.length];
  return ends.map((end, index) => part(piece, ends[index - 1] ?? 0, end)).filter(({ text }) => text !== '');
}
