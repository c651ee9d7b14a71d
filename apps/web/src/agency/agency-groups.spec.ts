import { describe, expect, it } from '@jest/globals';
import type { AgencyItem } from './agency-data.ts';
import { byPerson, isLate, partsOf, urgentFirst } from './agency-groups.ts';

const item = (code: string, change: Partial<AgencyItem> = {}): AgencyItem => ({
  id: code,
  planId: 'plan',
  code,
  section: null,
  content: code,
  lead: { id: 'us', name: 'Sở Du lịch' },
  coLeads: [],
  coordinating: [],
  phase: 'in-progress',
  timeliness: 'no-deadline',
  timeline: null,
  assignedAt: null,
  acknowledgeDueAt: null,
  acknowledgedAt: null,
  dueAt: null,
  claimedAt: null,
  completedAt: null,
  responsible: null,
  actions: [],
  ...change,
});
const of = (username: string): Pick<AgencyItem, 'responsible'> => ({
  responsible: { account: { id: username, username }, substitute: null },
});

describe('the items of an agency', () => {
  it('stand by person, with what nobody has first', () => {
    const groups = byPerson([item('1', of('b')), item('2'), item('3', of('a')), item('4', of('b'))]);
    expect(groups.map(({ person, items }) => [person, items.map(({ code }) => code)])).toEqual([
      [null, ['2']],
      ['a', ['3']],
      ['b', ['1', '4']],
    ]);
  });

  it('stand late first, then due soon, then in the order of their plan, with what is done at the end', () => {
    const items = [
      item('done', { phase: 'completed', timeliness: 'on-time' }),
      item('some'),
      item('soon', { timeliness: 'due-soon' }),
      item('late', { timeliness: 'overdue' }),
    ];
    expect(urgentFirst(items).map(({ code }) => code)).toEqual(['late', 'soon', 'some', 'done']);
  });

  it('are late only while they are open', () => {
    expect(isLate(item('1', { timeliness: 'overdue' }))).toBe(true);
    expect(isLate(item('1', { timeliness: 'overdue', phase: 'cancelled' }))).toBe(false);
  });

  it('are led by it, or it only takes part in them', () => {
    const { led, coordinated } = partsOf([item('1'), item('2', { lead: null })], 'us');
    expect([led.length, coordinated.map(({ code }) => code)]).toEqual([1, ['2']]);
  });
});
