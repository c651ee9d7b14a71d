import { describe, expect, it } from '@jest/globals';
import { sent } from '../testing/course.ts';
import { CALENDAR, FOCAL, LEAD, on } from '../testing/offices.ts';
import { openReport, type ReportCourse, returning, submission } from '../testing/report.story.ts';
import { decideReport } from './decide-report.ts';
import { reportWouldTake } from './report-would-take.ts';

const URGE = { type: 'urge-report' } as const;
const since = (report: ReportCourse, moment: string) =>
  sent(report.log.filter(({ event }) => event.at >= on(moment)));
const refused = (report: ReportCourse) => {
  const context = { actor: FOCAL, at: report.now, calendar: CALENDAR, facts: undefined };
  const decided = decideReport(report.state, URGE, context);
  return 'rejection' in decided ? decided.rejection : null;
};

describe('urging by hand', () => {
  it('drafts a letter to the agency before its time, and leaves the ladder as it is', () => {
    const report = openReport().waitsUntil('2026-12-01 09:00');
    expect(report.does(FOCAL, URGE)).toBe('accepted');
    expect(report.waitsUntil('2026-12-31').log.at(-1)?.event.type).toBe('rung-fired');
    expect(since(report, '2026-12-01 09:00').map((line) => line.slice(0, 32))).toEqual([
      '2026-12-01T09:00 urging letter t',
      '2026-12-02T08:00 reminder to lea',
      '2026-12-04T08:00 reminder to lea',
      '2026-12-08T08:00 reminder to lea',
      '2026-12-10T08:00 urging letter t',
      '2026-12-14T08:00 urging letter t',
      '2026-12-16T08:00 escalation lett',
    ]);
  });

  it('makes such a letter as the rung does, in a group of its own', () => {
    const report = openReport().at('2026-12-01 09:00');
    report.does(FOCAL, URGE);
    expect(report.log.at(-1)).toMatchObject({
      event: { type: 'report-urged', day: '2026-12-01', dueAt: on('2026-12-10'), wasReturned: false },
      outgoing: [
        {
          kind: 'letter',
          letter: {
            what: 'urging',
            about: 'report-due',
            period: '2026',
            to: 'lead',
            from: 'focal',
            group: `report-due-${on('2026-12-01')}`,
          },
        },
      ],
    });
  });

  it('goes on after the ladder has ended, and of what came back', () => {
    const report = openReport().waitsUntil('2026-12-18 09:00');
    expect(report.does(FOCAL, URGE)).toBe('accepted');
    report.at('2026-12-21 09:00').does(LEAD, submission('item-1', 'item-2'));
    expect(refused(report)).toEqual({ code: 'report-status-forbids', detail: { status: 'submitted' } });
    report.at('2026-12-22 09:00').does(FOCAL, returning('item-1'));
    expect(report.does(FOCAL, URGE)).toBe('accepted');
    expect(report.log.at(-1)?.event).toMatchObject({ wasReturned: true });
    expect(report.state.status).toBe('returned');
  });

  it('is done once a working day, and says from when on it may be done again', () => {
    const report = openReport().at('2026-11-27 09:00');
    report.does(FOCAL, URGE);
    report.at('2026-11-27 16:00');
    expect(refused(report)).toEqual({
      code: 'report-urged-already',
      detail: { day: '2026-11-27', againFrom: '2026-11-30T00:00:00+07:00' },
    });
    // Saturday and Sunday count for Monday.
    expect(report.at('2026-11-28 09:00').does(FOCAL, URGE)).toBe('accepted');
    expect(report.at('2026-11-30 09:00').does(FOCAL, URGE)).toBe('report-urged-already');
    expect(report.at('2026-12-01 09:00').does(FOCAL, URGE)).toBe('accepted');
  });

  it('is not done on a day on which the ladder urges by itself', () => {
    const report = openReport().waitsUntil('2026-12-10 07:00');
    expect(refused(report)).toEqual({
      code: 'report-urged-already',
      detail: { day: '2026-12-10', againFrom: '2026-12-11T00:00:00+07:00' },
    });
    report.waitsUntil('2026-12-11 09:00').does(FOCAL, URGE);
    // The next working day is the ladder's own.
    expect(refused(report)?.detail).toEqual({ day: '2026-12-11', againFrom: '2026-12-15T00:00:00+07:00' });
  });

  it('is offered as the rules would take it, by the days that are off', () => {
    const { state } = openReport();
    // Monday, 14 December, is the third working day: the ladder's. With a Saturday that is worked it is the fourth.
    const asking = { agencyId: 'focal', now: on('2026-12-14 09:00') };
    expect(reportWouldTake(state, 'urge-report', { ...asking, calendar: CALENDAR })).toBe(false);
    const calendar = { ...CALENDAR, workedWeekendDays: ['2026-12-12'] };
    expect(reportWouldTake(state, 'urge-report', { ...asking, calendar })).toBe(true);
  });

  it('leaves no trace in a report that was never urged', () => {
    expect(openReport().state).not.toHaveProperty('urgedFor');
  });
});
