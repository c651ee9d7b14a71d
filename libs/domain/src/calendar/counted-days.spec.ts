import { describe, expect, it } from '@jest/globals';
import { countedDays, workingDaysIn } from './counted-days.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';

const calendar = vietnamCalendar();

describe('the days of a stretch', () => {
  it('are worked or not, each of the others with why', () => {
    expect(countedDays(calendar, '2026-08-21', '2026-09-03')).toEqual({
      counted: [
        '2026-08-21',
        '2026-08-22',
        ...['2026-08-24', '2026-08-25', '2026-08-26', '2026-08-27', '2026-08-28'],
        '2026-09-03',
      ],
      skipped: [
        { day: '2026-08-23', why: 'weekend' },
        { day: '2026-08-29', why: 'weekend' },
        { day: '2026-08-30', why: 'weekend' },
        { day: '2026-08-31', why: 'swapped' },
        { day: '2026-09-01', why: 'national-day' },
        { day: '2026-09-02', why: 'national-day' },
      ],
    });
  });

  it('are as many as are worked, and none where the stretch ends before it begins', () => {
    expect(workingDaysIn(calendar, '2026-08-21', '2026-09-03')).toBe(8);
    expect(workingDaysIn(calendar, '2026-09-04', '2026-09-03')).toBe(0);
  });
});
