import { describe, expect, it } from '@jest/globals';
import { calendarYear } from './calendar-year.ts';
import { VIETNAM_CALENDAR_YEARS } from './vietnam-calendar-years.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';

const calendar = vietnamCalendar();

describe('a year of a calendar', () => {
  it.each(VIETNAM_CALENDAR_YEARS)('tells of $year why each day is off', (year) => {
    const { daysOff, announced, source } = calendarYear(calendar, year.year);
    expect(daysOff.map(({ reason }) => reason)).not.toContain('other');
    expect(daysOff.filter(({ reason }) => reason === 'tet')).toHaveLength(5);
    expect(daysOff.find(({ day }) => day.endsWith('-09-02'))?.reason).toBe('national-day');
    expect(daysOff.find(({ day }) => day.endsWith('-04-30'))?.reason).toBe('reunification');
    expect(daysOff.find(({ day }) => day.endsWith('-05-01'))?.reason).toBe('labour-day');
    expect({ announced, source }).toEqual({ announced: year.status === 'announced', source: year.source });
  });

  it('tells which day is worked for which', () => {
    const { daysOff, workedDays } = calendarYear(calendar, 2026);
    expect(daysOff.find(({ day }) => day === '2026-01-02')).toEqual({
      day: '2026-01-02',
      reason: 'swapped',
      workedInstead: '2026-01-10',
    });
    expect(workedDays).toContainEqual({ day: '2026-08-22', offInstead: '2026-08-31' });
    expect(daysOff.find(({ day }) => day === '2026-04-27')?.reason).toBe('substitute');
    expect(daysOff.find(({ day }) => day === '2026-11-24')?.reason).toBe('culture-day');
  });

  it('promises nothing of a calendar that has other days than those that are known', () => {
    const own = { ...calendar, daysOff: [...calendar.daysOff, '2026-07-01'].sort() };
    const shown = calendarYear(own, 2026);
    expect(shown).toMatchObject({ announced: null, source: null });
    expect(shown.daysOff).toContainEqual({ day: '2026-07-01', reason: 'other', workedInstead: null });
    expect(calendarYear(own, 2027).announced).toBe(false);
  });

  it('shows of a year beyond what is known only what the calendar lists', () => {
    const own = { ...calendar, daysOff: ['2040-01-02'], workedWeekendDays: ['2040-01-07'] };
    expect(calendarYear(own, 2040)).toEqual({
      daysOff: [{ day: '2040-01-02', reason: 'other', workedInstead: null }],
      workedDays: [{ day: '2040-01-07', offInstead: null }],
      announced: null,
      source: null,
    });
    expect(calendarYear(calendar, 2041)).toMatchObject({ daysOff: [], announced: null });
  });
});
