import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  addDays,
  clockOf,
  dayNamed,
  dayOf,
  formatInstant,
  instantOf,
  isDay,
  lastDayBefore,
  weekday,
  yearOf,
} from './day.ts';

const days = fc.integer({ min: 0, max: 6209 }).map((count) => addDays('2024-01-01', count));

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['hôm nay', false],
  ])('knows whether %s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('reads a day from its parts as documents write them', () => {
    expect([dayNamed('4', '9', '2024'), dayNamed('04', '09', '2024')]).toEqual(['2024-09-04', '2024-09-04']);
    expect([dayNamed('31', '2', '2026'), dayNamed('', '', '')]).toEqual([null, null]);
  });

  it('counts over leap days and turns of the year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2028-01-01', -1)).toBe('2027-12-31');
  });

  it('counts Monday as 1 and Sunday as 7, also before 1970', () => {
    expect(weekday('2026-12-07')).toBe(1);
    expect(weekday('2029-12-09')).toBe(7);
    expect(weekday('1969-12-31')).toBe(3);
  });

  it('reads the year', () => {
    expect(yearOf('2026-12-07')).toBe(2026);
  });
});

describe('instants', () => {
  it('begins a day at 00:00 of +07:00, on both sides of midnight', () => {
    const midnight = Date.parse('2026-12-09T17:00:00Z');
    expect(instantOf('2026-12-10')).toBe(midnight);
    expect(dayOf(midnight)).toBe('2026-12-10');
    expect(dayOf(midnight - 1)).toBe('2026-12-09');
    expect(lastDayBefore(midnight)).toBe('2026-12-09');
    expect(clockOf(midnight - 1)).toBe('23:59');
    expect(formatInstant(midnight)).toBe('2026-12-10T00:00:00+07:00');
  });

  it('goes from day and clock to the instant and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const clock = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
        const instant = instantOf(day, clock);
        expect([dayOf(instant), clockOf(instant)]).toEqual([day, clock]);
        expect(Date.parse(formatInstant(instant))).toBe(instant);
      }),
    );
  });
});
