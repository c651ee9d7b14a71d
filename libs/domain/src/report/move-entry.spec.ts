import { describe, expect, it } from '@jest/globals';

import { sent } from '../testing/course.ts';
import { FOCAL, LEAD, on } from '../testing/offices.ts';
import { DUTY, newReport, openReport, reportIn, returning, submission } from '../testing/report.story.ts';
import type { ReportNews } from './report-messages.ts';

const NEXT = { ...DUTY, reportId: 'report-2', agency: 'other-lead' };
const moveOf = (itemId: string, number = 1): ReportNews => ({
  type: 'entry-moved',
  itemId,
  to: 'other-lead',
  number,
  duty: { ...NEXT, items: [itemId] },
});
const takeoverOf = (itemId: string, number = 1): ReportNews => ({
  type: 'entry-taken-over',
  duty: { ...DUTY, items: [itemId] },
  from: 'other-lead',
  number,
});
const itemsOf = (report: ReturnType<typeof newReport>) => report.state.entries.map(({ itemId }) => itemId);

describe('an entry whose item has another lead', () => {
  it.each(['open', 'returned'] as const)(
    'leaves a report %s, and the new lead’s and the period know',
    (status) => {
      const report = reportIn(status);
      expect(report.hears(moveOf('item-1')).map(({ type }) => type)).toEqual(['entry-handed-over']);
      expect(itemsOf(report)).toEqual(['item-2']);
      expect(report.log.at(-1)?.outgoing).toMatchObject([
        {
          to: 'report/report-2',
          news: { type: 'entry-taken-over', from: 'lead', duty: { items: ['item-1'] } },
        },
        {
          to: 'plan/plan-1/period/2026',
          news: { type: 'entry-handed-over', itemId: 'item-1', to: 'other-lead' },
        },
      ]);
      expect(report.does(LEAD, submission('item-2'))).toBe('accepted');
    },
  );

  it('that goes with the consolidated report is told to the period alone', () => {
    const report = openReport();
    report.hears({ ...moveOf('item-1'), to: FOCAL.agencyId, duty: null } as ReportNews);
    expect(sent(report.log).at(-1)).toBe('2026-11-16T08:00 entry-handed-over to plan/plan-1/period/2026');
  });

  it('closes the report when it was the last', () => {
    const report = openReport();
    report.hears(moveOf('item-1'));
    expect(report.hears(moveOf('item-2')).map(({ type }) => type)).toEqual([
      'entry-handed-over',
      'report-closed',
    ]);
    expect(report.state).toMatchObject({ status: 'closed', entries: [] });
    expect(report.machine.nextAlarm(report.state)).toBeNull();
  });

  it.each(['submitted', 'accepted', 'closed'] as const)('stays in a report %s', (status) => {
    const report = reportIn(status);
    expect(report.hears(moveOf('item-1')).map(({ type }) => type)).toEqual(['entry-kept']);
    expect(itemsOf(report)).toEqual(['item-1', 'item-2']);
    expect(sent(report.log).at(-1)).toBe('2026-11-16T08:00 entry-kept to plan/plan-1/period/2026');
  });

  it('is handed over once, and what the report does not have is answered too', () => {
    const report = openReport();
    report.hears(moveOf('item-1', 2));
    expect(report.hears(moveOf('item-1', 2))).toEqual([]);
    expect(report.hears(moveOf('item-1', 1))).toEqual([]);
    expect(report.hears(moveOf('item-9'))).toMatchObject([{ type: 'entry-kept' }]);
    expect(newReport().hears(moveOf('item-1'))).toEqual([]);
  });
});

describe('an entry that another agency hands over', () => {
  it('opens the report of an agency that owed none, its ladder from then on', () => {
    const report = newReport().at('2026-12-03 09:00');
    report.hears(takeoverOf('item-1'));
    expect(report.state).toMatchObject({ status: 'open', entries: [{ itemId: 'item-1', status: 'owed' }] });
    expect(sent(report.log)).toEqual(['2026-12-03T09:00 report-opened to lead']);
    expect(report.machine.nextAlarm(report.state)).toBe(on('2026-12-04 08:00'));
    expect(report.hears(takeoverOf('item-1'))).toEqual([]);
  });

  it('is added to one that is with its agency, which hears of it', () => {
    const report = openReport();
    report.hears(takeoverOf('item-3'));
    expect(itemsOf(report)).toEqual(['item-1', 'item-2', 'item-3']);
    expect(report.state.status).toBe('open');
    expect(sent(report.log).at(-1)).toBe('2026-11-16T08:00 report-opened to lead');
    expect(report.does(LEAD, submission('item-1', 'item-2'))).toBe('entries-missing');
    expect(report.hears(takeoverOf('item-3'))).toEqual([]);
  });

  it.each(['submitted', 'returned'] as const)(
    'makes a report %s come again; late is decided already',
    (status) => {
      const report = reportIn(status).at('2026-12-20 09:00');
      report.hears(takeoverOf('item-3'));
      expect(report.state).toMatchObject({ status: 'returned', firstSubmittedAt: on('2026-11-16 08:00') });
      expect(report.does(LEAD, submission('item-1', 'item-2', 'item-3'))).toBe('accepted');
      expect(report.state.firstSubmittedAt).toBe(on('2026-11-16 08:00'));
    },
  );

  it.each(['accepted', 'closed'] as const)('finds no place in a report %s', (status) => {
    expect(reportIn(status).hears(takeoverOf('item-3'))).toEqual([]);
  });

  it('opens again a report that had closed because nothing was left', () => {
    const report = openReport();
    report.hears(moveOf('item-1'));
    report.hears(moveOf('item-2'));
    report.at('2026-12-03 09:00').hears(takeoverOf('item-1', 2));
    expect(report.state).toMatchObject({ status: 'open', entries: [{ itemId: 'item-1', status: 'owed' }] });
    expect(report.machine.nextAlarm(report.state)).toBe(on('2026-12-04 08:00'));
    expect(report.hears(takeoverOf('item-1', 1))).toEqual([]);
    expect(report.hears(moveOf('item-1', 3))).toHaveLength(2);
  });

  it('comes back to a report that had come before, and that had been emptied while it was returned', () => {
    const report = openReport();
    report.hears(moveOf('item-2'));
    report.does(LEAD, submission('item-1'));
    report.does(FOCAL, returning('item-1'));
    report.hears(moveOf('item-1'));
    report.hears(takeoverOf('item-1', 2));
    expect(report.state.status).toBe('returned');
  });
});
