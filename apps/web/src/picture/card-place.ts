import { ROW } from './scale.ts';

/** About as large as a card grows, px. */
const CARD = { width: 300, height: 170 };

/** The part of the picture that is in sight, px. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Beside its mark, where there is room.
 * @param name width of the column of names @param x of the mark in its row
 */
export function cardPlace(row: number, x: number, name: number, sight: Sight) {
  const isLeft = name + x - sight.left > sight.width - CARD.width;
  const isAbove = row * ROW - sight.top > sight.height - CARD.height - 2 * ROW;
  return {
    left: Math.max(name + x + (isLeft ? -CARD.width - 8 : 8), sight.left + 4),
    top: isAbove ? row * ROW - 2 : (row + 1) * ROW + 2,
    isAbove,
  };
}
