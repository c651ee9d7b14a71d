import { part } from './piece.ts';
import type { Piece } from './piece.ts';
import { DATELINE, OPENINGS } from './words/openings.ts';
import type { Frame } from './words/openings.ts';

/** A sentence without the words before its subject, and what they say of its time. */
export interface Opened {
  readonly rest: Piece;
  readonly frame: Frame;
}

const MOST_OPENINGS = 4;
const WEIGHT: Readonly<Record<Frame, number>> = { none: 0, future: 1, event: 2, year: 3, past: 4 };

function openingOf(text: string): readonly [length: number, frame: Frame] | null {
  for (const [form, frame] of OPENINGS) {
    const found = form.exec(text);
    if (found) return [found[0].length, frame];
  }
  return null;
}

const afterOpening = (piece: Piece, length: number): Piece => {
  const rest = part(piece, length);
  return /^[,:]/u.test(rest.text) ? part(rest, 1) : rest;
};

/** Takes the opening words off a sentence: its dateline, its links to the sentence before, its time, its reasons. */
export function opened(sentence: Piece): Opened {
  let rest = part(sentence, DATELINE.exec(sentence.text)?.[0].length ?? 0);
  let frame: Frame = 'none';
  for (let count = 0; count < MOST_OPENINGS; count += 1) {
    const opening = openingOf(rest.text);
    if (opening === null) break;
    rest = afterOpening(rest, opening[0]);
    if (WEIGHT[opening[1]] > WEIGHT[frame]) frame = opening[1];
  }
  return { rest, frame };
}
