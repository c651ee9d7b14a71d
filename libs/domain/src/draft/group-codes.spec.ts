import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canBeginNumbering, codesFrom } from './group-codes.ts';

const NONE: ReadonlySet<string> = new Set();

describe('the codes of a group', () => {
  it.each([
    ['1', ['1', '2', '3']],
    ['2.1', ['2.1', '2.2', '2.3']],
    ['I.9.', ['I.9', 'I.10', 'I.11']],
    [' 4) ', ['4', '5', '6']],
    ['A-1', ['A-1', 'A-2', 'A-3']],
    ['a', []],
    ['-1', []],
    ['+1', []],
    ['', []],
  ])('from %j on are %j', (first, codes) => {
    expect(codesFrom(first, 3, NONE)).toEqual(codes);
    expect(canBeginNumbering(first)).toBe(codes.length > 0);
  });

  it('leave out what other items bear', () => {
    expect(codesFrom('1', 3, new Set(['2', '4']))).toEqual(['1', '3', '5']);
  });

  it('are as many as wanted, all different, none taken and rising', () => {
    const number = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(
        number,
        fc.nat(40),
        fc.array(number),
        fc.constantFrom('', '2.', 'I.'),
        (from, count, used, before) => {
          const taken = new Set(used.map((one) => `${before}${one}`));
          const codes = codesFrom(`${before}${from}`, count, taken);
          expect(new Set(codes).size).toBe(count);
          expect(codes.filter((code) => taken.has(code))).toEqual([]);
          const numbers = codes.map((code) => Number(code.slice(before.length)));
          expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
          expect(numbers.every((one) => one >= from)).toBe(true);
        },
      ),
    );
  });
});
