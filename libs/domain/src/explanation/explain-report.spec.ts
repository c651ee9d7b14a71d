import { describe, expect, it } from '@jest/globals';
import { journalOf } from '../testing/journal-of.ts';
import { CALENDAR, FOCAL, LEAD, on, AUTHORITY } from '../testing/offices.ts';
import { newPeriod, openPeriodOf, PERIOD_ACTS, type PeriodCourse } from '../testing/period.story.ts';
import { newReport, openReport, returning, submission, type ReportCourse } from '../testing/report.story.ts';
import { explainConsolidated } from './explain-consolidated.ts';
import { explainReport } from './explain-report.ts';

const report = (course: ReportCourse, now: string) =>
  explainReport(journalOf('report/report-1', course), { now: on(now), calendar: CALENDAR });
const period = (course: PeriodCourse, now: string) =>
  explainConsolidated(journalOf('plan/plan-1/period/2026', course), { now: on(now), calendar: CALENDAR });
const kinds = ({
  turns,
}: {
  readonly turns: readonly { readonly kind: string; readonly who: string | null }[];
}) => turns.map(({ kind, who }) => `${kind} ${who}`);

describe('the explanation of a report', () => {
  it('says until when it is due by the rule of the plan, and what its ladder will do', () => {
    const { deadlines, turns } = report(openReport().waitsUntil('2026-12-03 09:00'), '2026-12-03 09:00');
    expect(deadlines).toMatchObject([
      {
        about: 'report-due',
        stream: 'report/report-1',
        period: '2026',
        owner: 'lead',
        since: on('2026-11-16 08:00'),
        lastDay: '2026-12-09',
        rule: { kind: 'day-of-year', before: '2026-12-10' },
        timeliness: 'due-soon',
        daysLeft: 6,
        late: null,
      },
    ]);
    expect(deadlines[0]?.steps.map(({ what, isTaken }) => [what, isTaken])).toEqual([
      ['reminder', true],
      ['reminder', true],
      ['reminder', false],
      ['reminder', false],
      ['urging', false],
      ['urging', false],
      ['escalation', false],
    ]);
    expect(turns).toMatchObject([{ kind: 'write-report', who: 'lead', until: null }]);
  });

  it('is late for ever by its first submission, and goes on with whose turn it is until it is accepted', () => {
    const course = openReport().waitsUntil('2026-12-14 09:00');
    course.does(LEAD, submission('item-1', 'item-2'));
    course.at('2026-12-15 09:00').does(FOCAL, returning('item-1'));
    course.at('2026-12-17 09:00').does(LEAD, submission('item-1', 'item-2'));
    course.at('2026-12-18 09:00').does(FOCAL, { type: 'accept-report' });
    const explanation = report(course, '2027-03-01');
    expect(explanation.deadlines).toMatchObject([
      {
        timeliness: 'late',
        metAt: on('2026-12-14 09:00'),
        answer: 'submitted',
        late: { days: 5, workingDays: 3 },
        lapsedAt: null,
      },
    ]);
    expect(explanation.deadlines[0]?.steps.filter(({ isTaken }) => !isTaken)).toEqual([]);
    expect(kinds(explanation)).toEqual([
      'write-report lead',
      'review-report focal',
      'rewrite-report lead',
      'review-report focal',
    ]);
  });

  it('shows what was urged by hand among the steps of the ladder', () => {
    const course = openReport().waitsUntil('2026-12-07 09:00');
    course.does(FOCAL, { type: 'urge-report' });
    const { deadlines } = report(course, '2026-12-07 10:00');
    expect(deadlines[0]?.steps.filter(({ byHand }) => byHand)).toEqual([
      { what: 'urging', at: on('2026-12-07 09:00'), isTaken: true, byHand: true, seq: 5 },
    ]);
  });

  it('lapses when the plan ends before it came', () => {
    const course = openReport().waitsUntil('2026-12-11 09:00');
    course.hears({ type: 'plan-ended' });
    const explanation = report(course, '2027-03-01');
    expect(explanation.deadlines).toMatchObject([
      { lapsedAt: on('2026-12-11 09:00'), timeliness: 'overdue', late: { days: 2, workingDays: 2 } },
    ]);
    expect(explanation.turns).toHaveLength(1);
  });

  it('is empty before it opens', () => {
    expect(report(newReport(), '2026-03-01')).toEqual({ deadlines: [], turns: [] });
  });
});

describe('the explanation of a consolidated report', () => {
  it('goes from the focal agency to the authority and back', () => {
    const course = openPeriodOf().waitsUntil('2026-12-11 09:00');
    course.does(FOCAL, PERIOD_ACTS['submit-consolidated']);
    course.at('2026-12-14 09:00').does(AUTHORITY, PERIOD_ACTS['return-consolidated']);
    expect(kinds(period(course, '2026-12-30'))).toEqual([
      'write-consolidated focal',
      'review-consolidated authority',
      'rewrite-consolidated focal',
    ]);
    course.at('2026-12-18 10:00').does(FOCAL, PERIOD_ACTS['submit-consolidated']);
    course.at('2026-12-21 10:00').does(AUTHORITY, PERIOD_ACTS['accept-consolidated']);
    const { deadlines, turns } = period(course, '2027-03-01');
    expect(deadlines).toMatchObject([{ timeliness: 'on-time', owner: 'focal', period: '2026' }]);
    expect(turns.at(-1)?.until).toBe(on('2026-12-21 10:00'));
  });

  it('lapses when the period closes without it', () => {
    const { deadlines } = period(openPeriodOf().waitsUntil('2027-02-02'), '2027-03-01');
    expect(deadlines).toMatchObject([{ lapsedAt: on('2027-02-01'), timeliness: 'overdue' }]);
    expect(deadlines[0]?.steps.at(-1)).toMatchObject({ what: 'escalation', isTaken: true });
  });

  it('is empty where the plan asks for none, and before the period opens', () => {
    expect(period(openPeriodOf({ consolidatedDueAt: null }), '2027-03-01').deadlines).toEqual([]);
    expect(period(newPeriod(), '2027-03-01').deadlines).toEqual([]);
  });
});
