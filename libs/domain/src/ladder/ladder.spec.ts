import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import { isWorkingDay } from '../calendar/working-calendar.ts';
import { defaultPlanRules } from '../rules/plan-rules.ts';
import { addDays, clockOf, dayOf, formatInstant, instantOf } from '../time/day.ts';
import { ladderOf } from './ladder.ts';
import type { DueKind } from './rung.ts';
import { DUE_KINDS } from './rung.ts';

const calendar = vietnamCalendar();
const rules = defaultPlanRules({ agencyReportBefore: '12-10', consolidatedReportBefore: '12-20' });

function printed(about: DueKind, lateFrom: string, notBefore = '2024-01-01', by = rules): string[] {
  const rungs = ladderOf(about, instantOf(lateFrom), by, calendar, instantOf(notBefore));
  return rungs.map(({ at, what }) => `${formatInstant(at).slice(0, 16)} ${what}`);
}

describe('a ladder', () => {
  it('of a report reminds before its last day, urges twice and escalates', () => {
    expect(printed('report-due', '2026-12-10')).toEqual([
      '2026-11-25T08:00 reminder',
      '2026-12-02T08:00 reminder',
      '2026-12-04T08:00 reminder',
      '2026-12-08T08:00 reminder',
      '2026-12-10T08:00 urging',
      '2026-12-14T08:00 urging',
      '2026-12-16T08:00 escalation',
    ]);
  });

  it('reminds once where two reminders fall back on one working day', () => {
    expect(printed('report-due', '2024-12-10').filter((rung) => rung.endsWith('reminder'))).toEqual([
      '2024-11-25T08:00 reminder',
      '2024-12-02T08:00 reminder',
      '2024-12-06T08:00 reminder',
    ]);
  });

  it('counts from the first working day where the due instant falls on a day off', () => {
    expect(printed('acknowledge-due', '2024-09-07')).toEqual([
      '2024-09-09T08:00 urging',
      '2024-09-11T08:00 urging',
      '2024-09-13T08:00 escalation',
    ]);
  });

  it('of an item date reminds a month before, and passes over the new year', () => {
    expect(printed('item-due', '2026-01-01')).toEqual([
      '2025-12-01T08:00 reminder',
      '2025-12-17T08:00 reminder',
      '2025-12-24T08:00 reminder',
      '2025-12-26T08:00 reminder',
      '2025-12-30T08:00 reminder',
      '2026-01-05T08:00 urging',
      '2026-01-07T08:00 urging',
      '2026-01-09T08:00 escalation',
    ]);
  });

  it('of the consolidated report escalates at once, without urging', () => {
    expect(printed('consolidated-due', '2026-12-20')).toEqual([
      '2026-12-11T08:00 reminder',
      '2026-12-16T08:00 reminder',
      '2026-12-18T08:00 reminder',
      '2026-12-21T08:00 escalation',
    ]);
  });

  it('drops what lies before the assignment or the opening, and keeps what falls on it', () => {
    expect(printed('report-due', '2026-12-10', '2026-12-16')).toEqual(['2026-12-16T08:00 escalation']);
    expect(printed('report-due', '2026-12-10', '2026-12-17')).toEqual([]);
    const opening = instantOf('2026-12-14', '08:00');
    expect(ladderOf('report-due', instantOf('2026-12-10'), rules, calendar, opening)).toHaveLength(2);
  });

  it('takes the strongest of the rungs of one instant, and ends with the escalation', () => {
    const by = { ...rules, urgingOn: [1, 3, 7], escalationOn: 3 };
    expect(printed('acknowledge-due', '2026-12-10', '2026-01-01', by)).toEqual([
      '2026-12-10T08:00 urging',
      '2026-12-14T08:00 escalation',
    ]);
  });

  it('rises through working days, one rung an instant, from 2024 to 2040', () => {
    const strengths = ['reminder', 'urging', 'escalation'];
    fc.assert(
      fc.property(
        fc.constantFrom(...DUE_KINDS),
        fc.integer({ min: 0, max: 6209 }),
        fc.integer({ min: -40, max: 10 }),
        (about, count, before) => {
          const lateFrom = addDays('2024-01-01', count);
          const [dueAt, notBefore] = [instantOf(lateFrom), instantOf(addDays(lateFrom, before))];
          const rungs = ladderOf(about, dueAt, rules, calendar, notBefore);
          rungs.forEach((rung, index) => {
            const next = rungs[index + 1];
            expect(next === undefined || next.at > rung.at).toBe(true);
            expect(strengths.indexOf(next?.what ?? 'escalation')).toBeGreaterThanOrEqual(
              strengths.indexOf(rung.what),
            );
            expect([rung.about, clockOf(rung.at)]).toEqual([about, '08:00']);
            expect(isWorkingDay(calendar, dayOf(rung.at))).toBe(true);
            expect(rung.at).toBeGreaterThanOrEqual(notBefore);
            expect(rung.at < dueAt).toBe(rung.what === 'reminder');
          });
        },
      ),
    );
  });
});
