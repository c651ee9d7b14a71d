import { describe, expect, it } from '@jest/globals';
import { typedDay } from './typed-day.ts';

describe('a day that somebody types', () => {
  it('is read as it is written in Vietnam', () => {
    expect(['4/9/2026', '04-09-2026', ' 4.9.2026 ', '2026-09-04'].map(typedDay)).toEqual(
      Array.from({ length: 4 }, () => '2026-09-04'),
    );
  });

  it('is nothing where the calendar has no such day, or words stand there', () => {
    expect(['31/02/2026', '29/02/2027', '13/13/2026', '4/9/26', '', 'hôm nay'].map(typedDay)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    expect(typedDay('29/02/2028')).toBe('2028-02-29');
  });
});
