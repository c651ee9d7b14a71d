import { describe, expect, it } from '@jest/globals';
import { dayOfYearText, readDayOfYear, readNumbers } from './written-days.ts';

describe('days as they are written in Vietnam', () => {
  it('are read and written the same', () => {
    expect(dayOfYearText('12-10')).toBe('10/12');
    expect(readDayOfYear('10/12')).toBe('12-10');
    expect(readDayOfYear(' 1/2 ')).toBe('02-01');
    expect(readDayOfYear('29/2')).toBe('02-29');
  });

  it.each(['31/4', '12-31-2026', '', '0/5', 'tháng 5', '5/13'])('are not read from %j', (text) => {
    expect(readDayOfYear(text)).toBeNull();
  });

  it('in lists stand once each, within their bounds', () => {
    expect(readNumbers('14, 7; 7 3', 0, 366)).toEqual([14, 7, 3]);
    expect(readNumbers('', 0, 366)).toEqual([]);
    expect(readNumbers('1, x', 0, 366)).toBeNull();
    expect(readNumbers('0', 1, 60)).toBeNull();
    expect(readNumbers('1.5', 1, 60)).toBeNull();
  });
});
