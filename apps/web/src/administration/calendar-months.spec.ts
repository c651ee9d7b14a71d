import { describe, expect, it } from '@jest/globals';
import { type CalendarDay, monthsOf, specialDaysOf } from './calendar-months.ts';

const YEAR: Parameters<typeof monthsOf>[0] = {
  year: 2026,
  version: 'v',
  source: '',
  validSince: null,
  announced: true,
  yearSource: null,
  daysOff: [
    { day: '2026-01-01', reason: 'new-year', name: 'Tết Dương lịch', workedInstead: null },
    { day: '2026-01-02', reason: 'swapped', name: 'Hoán đổi', workedInstead: '2026-01-10' },
  ],
  workedDays: [{ day: '2026-01-10', offInstead: '2026-01-02' }],
};
const months = monthsOf(YEAR);
const dayOf = (day: string): CalendarDay | undefined =>
  months.flatMap(({ weeks }) => weeks.flat()).find((one) => one?.day === day) ?? undefined;

describe('a drawn year', () => {
  it('has every day once, each in the column of its weekday', () => {
    const days = months.flatMap(({ weeks }) => weeks.flat()).filter((one) => one !== null);
    expect(new Set(days.map(({ day }) => day)).size).toBe(365);
    expect(days).toHaveLength(365);
    // 1 January 2026 was a Thursday.
    expect(months[0]?.weeks[0]?.map((one) => one?.number ?? null)).toEqual([null, null, null, 1, 2, 3, 4]);
  });

  it('has seven places a week and as many weeks as a month needs', () => {
    expect(months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true);
    expect(months[1]?.weeks).toHaveLength(5);
    expect(monthsOf({ ...YEAR, year: 2027 })[1]?.weeks).toHaveLength(4);
    expect(
      monthsOf({ ...YEAR, year: 2028 })[1]
        ?.weeks.flat()
        .filter((one) => one !== null),
    ).toHaveLength(29);
  });

  it('tells days off, days exchanged and weekends apart', () => {
    expect(dayOf('2026-01-01')).toMatchObject({ kind: 'off', name: 'Tết Dương lịch' });
    expect(dayOf('2026-01-02')).toMatchObject({ kind: 'swapped', instead: '2026-01-10' });
    expect(dayOf('2026-01-10')).toMatchObject({ kind: 'worked', instead: '2026-01-02' });
    expect(dayOf('2026-01-11')?.kind).toBe('weekend');
    expect(dayOf('2026-01-12')?.kind).toBe('work');
  });

  it('lists what is no ordinary day in the order of the year, with its weekday', () => {
    expect(specialDaysOf(YEAR).map(({ day, weekday }) => `${weekday} ${day}`)).toEqual([
      'thu 2026-01-01',
      'fri 2026-01-02',
      'sat 2026-01-10',
    ]);
  });
});
