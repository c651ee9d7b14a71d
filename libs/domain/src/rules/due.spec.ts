import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import { isWorkingDay } from '../calendar/working-calendar.ts';
import type { Timeline, TimelineKind } from '../timeline/timeline.ts';
import { TIMELINE_KINDS } from '../timeline/timeline.ts';
import { addDays, clockOf, dayOf, formatInstant, instantOf, lastDayBefore } from '../time/day.ts';
import { acknowledgeDueAt, itemDueAt, owesEntry, periodDates } from './due.ts';
import { defaultPlanRules } from './plan-rules.ts';

const calendar = vietnamCalendar();
const rules = defaultPlanRules({ agencyReportBefore: '12-10', consolidatedReportBefore: '12-20' });
const timeline = (kind: TimelineKind, until: string | null): Timeline => ({
  ...{ original: '…', kind, until },
  years: [2026, 2028],
});

describe('an acknowledgement', () => {
  it.each([
    ['a Wednesday', '2024-09-04', '2024-09-07'],
    ['a Thursday, over the weekend', '2024-09-05', '2024-09-10'],
    ['a Saturday', '2024-09-07', '2024-09-11'],
    ['the last working day before Tết', '2026-02-13', '2026-02-25'],
    ['the day before a worked Saturday', '2026-01-09', '2026-01-13'],
    ['the eve of a leap day', '2028-02-28', '2028-03-02'],
  ])('of an assignment on %s is late after two working days', (_, assignedOn, lateFrom) => {
    expect(acknowledgeDueAt(assignedOn, rules, calendar)).toBe(instantOf(lateFrom));
  });

  it('leaves exactly two working days after the day of assignment, from 2024 to 2040', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6209 }), (count) => {
        const assignedOn = addDays('2024-01-01', count);
        const dueAt = acknowledgeDueAt(assignedOn, rules, calendar);
        const between: string[] = [];
        for (let day = addDays(assignedOn, 1); day <= lastDayBefore(dueAt); day = addDays(day, 1)) {
          between.push(day);
        }
        expect(between.filter((day) => isWorkingDay(calendar, day))).toHaveLength(2);
        expect(isWorkingDay(calendar, lastDayBefore(dueAt))).toBe(true);
        expect(clockOf(dueAt)).toBe('00:00');
      }),
    );
  });
});

describe("an item's own date", () => {
  it.each(TIMELINE_KINDS)('of the kind %s ends with the last day, or is none', (kind) => {
    const own = ['years', 'quarter', 'month', 'date'].includes(kind);
    expect(itemDueAt(timeline(kind, '2028-02-29'))).toBe(own ? instantOf('2028-03-01') : null);
  });

  it('is none where the words give no last day', () => {
    expect(itemDueAt(timeline('date', null))).toBeNull();
  });

  it('owes an entry in the years of its time only', () => {
    expect([2025, 2026, 2027, 2028].filter((year) => owesEntry(timeline('years', null), year))).toEqual([
      2026, 2028,
    ]);
  });
});

describe('a period', () => {
  it('opens on 15 November at eight, on a weekend the Monday after', () => {
    const openings = [2024, 2025, 2026, 2027].map((year) => periodDates(year, rules, calendar).opensAt);
    expect(openings.map(formatInstant)).toEqual([
      '2024-11-15T08:00:00+07:00',
      '2025-11-17T08:00:00+07:00',
      '2026-11-16T08:00:00+07:00',
      '2027-11-15T08:00:00+07:00',
    ]);
  });

  it('asks for the reports that the plan states, strictly, also on a weekend', () => {
    expect(periodDates(2029, rules, calendar)).toMatchObject({
      key: '2029',
      reportDueAt: instantOf('2029-12-10'),
      consolidatedDueAt: instantOf('2029-12-20'),
      closesAt: instantOf('2030-02-01'),
    });
    expect(dayOf(instantOf('2029-12-10') - 1)).toBe('2029-12-09');
  });

  it('has no due instant for a report that the plan does not ask for', () => {
    const silent = defaultPlanRules({ agencyReportBefore: null, consolidatedReportBefore: null });
    expect(periodDates(2026, silent, calendar)).toMatchObject({ reportDueAt: null, consolidatedDueAt: null });
  });

  it('keeps its instants in order in every year', () => {
    for (let year = 2024; year <= 2040; year += 1) {
      const dates = periodDates(year, rules, calendar);
      const instants = [dates.opensAt, dates.reportDueAt, dates.consolidatedDueAt, dates.closesAt];
      expect([...instants].sort((one, other) => (one ?? 0) - (other ?? 0))).toEqual(instants);
      expect(isWorkingDay(calendar, dayOf(dates.opensAt))).toBe(true);
    }
  });
});
