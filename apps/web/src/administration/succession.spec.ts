import { describe, expect, it } from '@jest/globals';
import { successionOf } from './succession.ts';

const agency = (id: string, ...after: readonly string[]) => ({
  id,
  name: id,
  endedOn: after.length > 0 ? '2025-07-01' : null,
  successors: after.map((agencyId) => ({ agencyId, on: '2025-07-01', basis: 'NQ', scope: null })),
});

const columnsIn = (agencies: readonly ReturnType<typeof agency>[], of: string) =>
  Object.fromEntries((successionOf(agencies, of)?.boxes ?? []).map((box) => [box.agency.id, box.x / 276]));

describe('the picture of who became whom', () => {
  it('is not drawn for a body that came from nobody and became nobody', () => {
    expect(successionOf([agency('a'), agency('b', 'c'), agency('c')], 'a')).toBeNull();
  });

  it('puts each right of all that it came from, however it is asked for', () => {
    const list = [agency('new'), agency('old-1', 'mid'), agency('mid', 'new'), agency('old-2', 'new')];
    const expected = { 'old-1': 0, 'old-2': 0, mid: 1, new: 2 };
    expect(columnsIn(list, 'new')).toEqual(expected);
    expect(columnsIn(list, 'old-2')).toEqual(expected);
  });

  it('has a line for each pair, once', () => {
    const twice = {
      ...agency('a', 'b'),
      successors: [...agency('a', 'b').successors, ...agency('a', 'b').successors],
    };
    const lines = successionOf([twice, agency('b')], 'a')?.lines.map(({ from, to }) => [from, to]);
    expect(lines).toEqual([['a', 'b']]);
  });

  it('keeps boxes apart and within the picture', () => {
    const list = [agency('a', 'z'), agency('b', 'z'), agency('c', 'z'), agency('z')];
    const picture = successionOf(list, 'z');
    const places = picture?.boxes.map(({ x, y }) => `${x} ${y}`) ?? [];
    expect(new Set(places).size).toBe(4);
    for (const { x, y } of picture?.boxes ?? []) {
      expect(x + 220).toBeLessThanOrEqual(picture?.width ?? 0);
      expect(y + 60).toBeLessThanOrEqual(picture?.height ?? 0);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    }
  });

  it('ends where the data goes round in a circle', () => {
    expect(successionOf([agency('a', 'b'), agency('b', 'a')], 'a')?.boxes).toHaveLength(2);
  });

  it('leaves out whom the list does not hold', () => {
    expect(successionOf([agency('a', 'gone', 'b'), agency('b')], 'a')?.lines).toHaveLength(1);
  });
});
