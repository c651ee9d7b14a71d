import { describe, expect, it } from '@jest/globals';
import { placeOnLine } from './timeline-place.ts';

const STOPS = [100, 200, 220, 400];

describe('the place of today on the line of a year', () => {
  it('is a stop when it is its moment', () => {
    expect(STOPS.map((stop) => placeOnLine(stop, STOPS))).toEqual([0.125, 0.375, 0.625, 0.875]);
  });

  it('runs evenly between two stops', () => {
    expect(placeOnLine(150, STOPS)).toBe(0.25);
    expect(placeOnLine(210, STOPS)).toBe(0.5);
  });

  it('stays on the line before the first stop and after the last', () => {
    expect(placeOnLine(0, STOPS)).toBe(0.0625);
    expect(placeOnLine(1_000, STOPS)).toBe(0.9375);
  });
});
