import { describe, expect, it } from '@jest/globals';

import { addDays, clockOf, dayOf, instantOf, isDay, weekday, yearOf } from '../time/day.ts';
import type { CalendarYear } from './vietnam-calendar-years.ts';
import { VIETNAM_CALENDAR_YEARS } from './vietnam-calendar-years.ts';
import { VIETNAM_CALENDAR_VERSION, vietnamCalendar } from './vietnam-calendar.ts';
import { isWorkingDay, nthWorkingDay, onOrAfter, onOrBefore } from './working-calendar.ts';

const isWeekend = (day: string): boolean => weekday(day) > 5;
const calendar = vietnamCalendar();

/** The first new moon after a day, to within minutes: the mean one and its seven largest corrections (Meeus, ch. 49). */
function newMoonAfter(day: string): number {
  const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  const k = Math.ceil((instantOf(day) / 86_400_000 + 2_440_587.5 - 2_451_550.09766) / 29.530588861);
  const [sun, moon, node] = [
    2.5534 + 29.1053567 * k,
    201.5643 + 385.81693528 * k,
    160.7108 + 390.67050284 * k,
  ];
  const corrections =
    -0.4072 * sine(moon) + 0.17241 * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * node);
  const smaller = 0.00739 * sine(moon - sun) - 0.00514 * sine(moon + sun) + 0.00208 * sine(2 * sun);
  const julian = 2_451_550.09766 + 29.530588861 * k + corrections + smaller;
  return (julian - 2_440_587.5) * 86_400_000;
}

/** The first day of the lunar year by the moon over Hanoi. */
const newYearOf = (year: CalendarYear): string => dayOf(newMoonAfter(addDays(year.holidays[1] ?? '', -3)));

describe('the calendar of Vietnam', () => {
  it('has every year from 2024 to 2030 once, each with its source', () => {
    expect(VIETNAM_CALENDAR_YEARS.map(({ year }) => year)).toEqual([
      2024, 2025, 2026, 2027, 2028, 2029, 2030,
    ]);
    for (const { status, source } of VIETNAM_CALENDAR_YEARS) {
      expect(source.startsWith(status === 'announced' ? 'Đã công bố' : 'Tính theo luật, chưa công bố')).toBe(
        true,
      );
    }
  });

  it('carries its version', () => {
    expect(calendar.version).toBe(VIETNAM_CALENDAR_VERSION);
  });

  it('lists no day twice, and only days that exist', () => {
    const all = [...calendar.daysOff, ...calendar.workedWeekendDays];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((day) => !isDay(day))).toEqual([]);
  });

  describe.each(VIETNAM_CALENDAR_YEARS)('in $year', (year) => {
    it('keeps all days in the year', () => {
      const days = [...year.holidays, ...year.substitutes, ...year.swaps.flatMap((s) => [s.off, s.worked])];
      expect(days.filter((day) => yearOf(day) !== year.year)).toEqual([]);
    });

    it('has eleven holidays, twelve since the day of culture', () => {
      expect(year.holidays).toHaveLength(year.year < 2026 ? 11 : 12);
      const fixed = ['01-01', '04-30', '05-01', '09-02', ...(year.year < 2026 ? [] : ['11-24'])];
      expect(year.holidays).toEqual(expect.arrayContaining(fixed.map((date) => `${year.year}-${date}`)));
    });

    it('has one day beside the second of September', () => {
      const beside = [`${year.year}-09-01`, `${year.year}-09-03`];
      expect(year.holidays.filter((day) => beside.includes(day))).toHaveLength(1);
    });

    it('has five days of Tết in a row round the new year', () => {
      const tet = year.holidays.slice(1, 6);
      expect(tet).toEqual([0, 1, 2, 3, 4].map((count) => addDays(tet[0] ?? '', count)));
      expect(tet.slice(1, 3)).toContain(newYearOf(year));
    });

    it('has the tenth of the third lunar month, no month before it being doubled', () => {
      const second = dayOf(newMoonAfter(addDays(newYearOf(year), 15)));
      const third = dayOf(newMoonAfter(addDays(second, 15)));
      expect(year.holidays[6]).toBe(addDays(third, 9));
    });

    it('gives a working day for every holiday on a weekend, and no other', () => {
      expect(year.substitutes).toHaveLength(year.holidays.filter(isWeekend).length);
      expect(year.substitutes.filter((day) => isWeekend(day) || year.holidays.includes(day))).toEqual([]);
    });

    it('puts every substitute right behind days off', () => {
      const before = year.substitutes.map((day) => addDays(day, -1));
      expect(before.filter((day) => isWorkingDay(calendar, day))).toEqual([]);
    });

    it('swaps an ordinary working day for a weekend day', () => {
      for (const { off, worked } of year.swaps) {
        expect(isWeekend(off) || year.holidays.includes(off)).toBe(false);
        expect(isWeekend(worked) && !year.holidays.includes(worked)).toBe(true);
      }
    });
  });

  it('has Tết 2030 on 2 February, as the moon is new an hour before midnight in Hanoi', () => {
    const newMoon = newMoonAfter('2030-01-25');
    expect([dayOf(newMoon), clockOf(newMoon).slice(0, 3)]).toEqual(['2030-02-02', '23:']);
    const year = VIETNAM_CALENDAR_YEARS.find((one) => one.year === 2030);
    expect(year?.holidays.slice(1, 3)).toEqual(['2030-02-01', '2030-02-02']);
    expect(year?.source).toContain('2/2');
  });

  it.each([
    ['2024-02-15', true],
    ['2024-04-29', false],
    ['2024-05-04', true],
    ['2025-02-03', true],
    ['2026-01-02', false],
    ['2026-01-10', true],
    ['2026-04-27', false],
    ['2026-11-24', false],
    ['2029-11-26', false],
  ])('says of %s that it is worked: %s', (day, worked) => {
    expect(isWorkingDay(calendar, day)).toBe(worked);
  });
});

describe('counting working days', () => {
  it('goes to the next worked day and to the one before', () => {
    expect(onOrAfter(calendar, '2026-02-14')).toBe('2026-02-23');
    expect(onOrBefore(calendar, '2026-02-22')).toBe('2026-02-13');
    expect(onOrAfter(calendar, '2026-02-13')).toBe('2026-02-13');
    expect(onOrBefore(calendar, '2026-02-13')).toBe('2026-02-13');
  });

  it('counts the first day when it is worked', () => {
    expect(nthWorkingDay(calendar, '2026-12-10', 1)).toBe('2026-12-10');
    expect(nthWorkingDay(calendar, '2026-12-10', 3)).toBe('2026-12-14');
    expect(nthWorkingDay(calendar, '2026-12-12', 1)).toBe('2026-12-14');
  });
});
