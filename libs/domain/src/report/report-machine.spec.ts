import { describe, expect, it } from '@jest/globals';

import { sent } from '../testing/course.ts';
import { FOCAL, LEAD, OFFICES, on } from '../testing/offices.ts';
import {
  DUTY,
  newReport,
  openReport,
  REPORT_ACTS,
  REPORT_EDGES,
  REPORT_OWNER,
  reportIn,
  returning,
  submission,
} from '../testing/report.story.ts';
import type { ReportCommand } from './report-messages.ts';
import { REPORT_STATUSES } from './report-state.ts';

const NAMES = Object.keys(REPORT_ACTS) as ReportCommand['type'][];

describe.each(REPORT_STATUSES)('a report %s', (status) => {
  it.each(NAMES)('takes %s only where the status has it', (name) => {
    const report = reportIn(status);
    const next = REPORT_EDGES[status][name];
    expect(report.does(REPORT_OWNER[name], REPORT_ACTS[name])).toBe(
      next === undefined ? 'report-status-forbids' : 'accepted',
    );
    expect(report.state.status).toBe(next ?? status);
  });

  it.each(NAMES)('refuses %s to everybody else', (name) => {
    const report = reportIn(status);
    const code = name === 'submit-report' ? 'only-reporting-agency' : 'only-focal-agency';
    for (const office of OFFICES.filter((one) => one !== REPORT_OWNER[name])) {
      expect(report.does(office, REPORT_ACTS[name])).toBe(code);
    }
    expect(report.state.status).toBe(status);
  });

  it('opens once', () => {
    expect(reportIn(status).hears({ type: 'report-due', duty: DUTY })).toEqual([]);
  });
});

describe('a command', () => {
  it('is refused before the report opens, and when nobody knows it', () => {
    expect(newReport().does(LEAD, submission('item-1'))).toBe('report-not-open');
    expect(openReport().does(LEAD, { type: 'unheard-of' } as unknown as ReportCommand)).toBe(
      'command-unknown',
    );
  });

  it.each([
    ['misses an item', submission('item-1'), 'entries-missing'],
    ['has none', submission(), 'entries-missing'],
    ['has an item of others', submission('item-1', 'item-2', 'item-9'), 'entries-not-owed'],
    ['has an item twice', submission('item-1', 'item-2', 'item-1'), 'entries-not-owed'],
  ])('that submits a report which %s is refused', (_what, command, code) => {
    expect(openReport().does(LEAD, command)).toBe(code);
  });

  it.each([
    ['nothing', returning(), 'returned-entries-missing'],
    ['an item of others', returning('item-9'), 'entries-not-owed'],
    ['an item twice', returning('item-1', 'item-1'), 'entries-not-owed'],
  ])('that returns %s is refused', (_what, command, code) => {
    expect(reportIn('submitted').does(FOCAL, command)).toBe(code);
  });
});

describe('the ladder of a report', () => {
  it('runs from its opening while nobody submits', () => {
    expect(sent(openReport().waitsUntil('2027-01-31').log)).toEqual([
      '2026-11-16T08:00 report-opened to lead',
      '2026-11-25T08:00 reminder to lead',
      '2026-12-02T08:00 reminder to lead',
      '2026-12-04T08:00 reminder to lead',
      '2026-12-08T08:00 reminder to lead',
      '2026-12-10T08:00 urging letter to lead',
      '2026-12-14T08:00 urging letter to lead',
      '2026-12-16T08:00 escalation letter to authority',
    ]);
  });

  it('ends with the first submission, also where that comes back', () => {
    const report = openReport().waitsUntil('2026-12-03 09:00');
    report.does(LEAD, submission('item-1', 'item-2'));
    report.does(FOCAL, returning('item-1'));
    expect(report.machine.nextAlarm(report.state)).toBeNull();
    expect(report.at('2026-12-31 09:00').rings()).toEqual([]);
  });

  it('drops the rungs before an opening that comes late', () => {
    const report = newReport().at('2026-12-11 09:00');
    report.hears({ type: 'report-due', duty: DUTY });
    expect(report.machine.nextAlarm(report.state)).toBe(on('2026-12-14 08:00'));
  });
});

describe('a submission', () => {
  it('that is first late stays late, and an early one stays early, whatever comes after', () => {
    const report = openReport().at('2026-12-10 09:00');
    report.does(LEAD, submission('item-1', 'item-2'));
    report.at('2026-12-11 09:00').does(FOCAL, returning('item-1'));
    report.at('2026-12-14 09:00').does(LEAD, submission('item-1', 'item-2'));
    report.at('2026-12-15 09:00').does(FOCAL, { type: 'accept-report' });
    expect(report.state).toMatchObject({
      firstSubmittedAt: on('2026-12-10 09:00'),
      submittedAt: on('2026-12-14 09:00'),
      acceptedAt: on('2026-12-15 09:00'),
    });
  });

  it('and its review reach the items and the other agency', () => {
    const report = openReport();
    report.does(LEAD, submission('item-1', 'item-2'));
    report.does(FOCAL, returning('item-2'));
    expect(report.state.entries.map(({ status }) => status)).toEqual(['submitted', 'returned']);
    report.does(LEAD, submission('item-1', 'item-2'));
    report.does(FOCAL, { type: 'accept-report' });
    expect(report.state.entries.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    expect(sent(report.log).map((line) => line.slice('2026-11-16T08:00 '.length))).toEqual([
      'report-opened to lead',
      'entry-submitted to item/item-1',
      'entry-submitted to item/item-2',
      'report-submitted to focal',
      'entry-returned to item/item-2',
      'report-returned to lead',
      'entry-submitted to item/item-1',
      'entry-submitted to item/item-2',
      'report-submitted to focal',
      'entry-accepted to item/item-1',
      'entry-accepted to item/item-2',
      'report-accepted to lead',
    ]);
    expect(report.machine.isOver(report.state)).toBe(true);
  });
});

describe('the end of the plan', () => {
  it('closes what is still open, once, and says nothing', () => {
    const report = reportIn('closed');
    expect(report.machine.isOver(report.state)).toBe(true);
    expect(report.machine.nextAlarm(report.state)).toBeNull();
    expect(report.log.at(-1)?.outgoing).toEqual([]);
    expect(report.hears({ type: 'plan-ended' })).toEqual([]);
  });

  it('leaves alone what was accepted or never opened', () => {
    expect(reportIn('accepted').hears({ type: 'plan-ended' })).toEqual([]);
    expect(newReport().hears({ type: 'plan-ended' })).toEqual([]);
  });
});
