import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { movedItems } from './moved-items.ts';

/** Length of the longest ascending row, the plain way. */
function longestAscending(places: readonly number[]): number {
  const lengths: number[] = [];
  for (const [index, place] of places.entries()) {
    const before = lengths.filter((_, at) => (places[at] as number) < place && at < index);
    lengths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...lengths);
}

const shuffled = fc
  .uniqueArray(fc.nat({ max: 30 }), { maxLength: 14 })
  .map((places) => places as readonly number[]);

describe('items that moved', () => {
  it('are none of what stands in order', () => {
    expect([movedItems([]).size, movedItems([2, 5, 9]).size]).toEqual([0, 0]);
  });

  it('are the one that was taken elsewhere', () => {
    expect([...movedItems([1, 2, 3, 0])]).toEqual([0]);
    expect([...movedItems([3, 0, 1, 2])]).toEqual([3]);
  });

  it('leave the others in order, and are as few as can be', () => {
    fc.assert(
      fc.property(shuffled, (places) => {
        const moved = movedItems(places);
        const stayed = places.filter((place) => !moved.has(place));
        expect(stayed).toEqual([...stayed].sort((one, other) => one - other));
        expect(stayed).toHaveLength(longestAscending(places));
      }),
    );
  });
});
