import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import { isWorkingDay } from '../calendar/working-calendar.ts';
import { clockOf, dayOf, formatInstant, instantOf } from '../time/day.ts';
import { noticeAt } from './notice-window.ts';
import { defaultPlanRules } from './plan-rules.ts';

const calendar = vietnamCalendar();
const rules = defaultPlanRules({ agencyReportBefore: null, consolidatedReportBefore: null });
const at = (day: string, clock: string): string =>
  formatInstant(noticeAt(instantOf(day, clock), rules, calendar));

describe('a notice', () => {
  it.each([
    ['in the window goes at once', '2026-12-09', '10:15', '2026-12-09T10:15:00+07:00'],
    ['at its first minute goes at once', '2026-12-09', '07:30', '2026-12-09T07:30:00+07:00'],
    ['just after midnight waits for the morning', '2026-12-09', '00:00', '2026-12-09T07:30:00+07:00'],
    ['at its end waits for the next day', '2026-12-09', '17:00', '2026-12-10T07:30:00+07:00'],
    ['on Friday evening waits for Monday', '2026-12-11', '17:01', '2026-12-14T07:30:00+07:00'],
    ['on a worked Saturday goes at once', '2026-01-10', '09:00', '2026-01-10T09:00:00+07:00'],
    ['at Tết waits for its end', '2026-02-16', '09:00', '2026-02-23T07:30:00+07:00'],
  ])('%s', (_, day, clock, expected) => {
    expect(at(day, clock)).toBe(expected);
  });

  it('goes in the window of a working day, never earlier, and stays where it is', () => {
    const [first, last] = [instantOf('2024-01-01'), instantOf('2041-01-01')];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (instant) => {
        const notice = noticeAt(instant, rules, calendar);
        expect(notice).toBeGreaterThanOrEqual(instant);
        expect(isWorkingDay(calendar, dayOf(notice))).toBe(true);
        expect(clockOf(notice) >= '07:30' && clockOf(notice) < '17:00').toBe(true);
        expect(noticeAt(notice, rules, calendar)).toBe(notice);
      }),
    );
  });

  it('keeps the order in which things arose', () => {
    const instants = fc.integer({ min: instantOf('2024-01-01'), max: instantOf('2031-01-01') });
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(noticeAt(early, rules, calendar)).toBeLessThanOrEqual(noticeAt(late, rules, calendar));
      }),
    );
  });
});
