import { describe, expect, it } from '@jest/globals';

import { sent } from '../testing/course.ts';
import type { ItemCourse } from '../testing/item.story.ts';
import { ACTS, assignedItem, assignment, itemIn, takenOver, YEARLY } from '../testing/item.story.ts';
import { AUTHORITY, FOCAL, LEAD, on } from '../testing/offices.ts';

const since = (item: ItemCourse, moment: string) =>
  sent(item.log.filter(({ event }) => event.at >= on(moment)));

const OWN_DATE_LADDER = [
  '2026-05-29T08:00 reminder to lead',
  '2026-06-16T08:00 reminder to lead',
  '2026-06-23T08:00 reminder to lead',
  '2026-06-26T08:00 reminder to lead',
  '2026-06-29T08:00 reminder to lead',
  '2026-07-01T08:00 urging letter to lead',
  '2026-07-03T08:00 urging letter to lead',
  '2026-07-07T08:00 escalation letter to authority',
];

describe('an assignment', () => {
  it('that nobody answers is urged twice, then escalated, then its date comes', () => {
    expect(sent(assignedItem().waitsUntil('2027-01-01').log)).toEqual([
      '2026-03-02T09:00 assignment to lead',
      '2026-03-05T08:00 urging letter to lead',
      '2026-03-09T08:00 urging letter to lead',
      '2026-03-11T08:00 escalation letter to authority',
      ...OWN_DATE_LADDER,
    ]);
  });

  it('once acknowledged is not urged any more', () => {
    const item = assignedItem();
    item.at('2026-03-06 10:00').does(LEAD, ACTS['acknowledge-assignment']);
    expect(item.machine.nextAlarm(item.state)).toBe(on('2026-05-29 08:00'));
  });

  it('without a date of its own has no ladder after the acknowledgement', () => {
    const item = assignedItem({ timeline: YEARLY });
    item.does(LEAD, ACTS['acknowledge-assignment']);
    expect(item.machine.nextAlarm(item.state)).toBeNull();
  });

  it('is taken once', () => {
    const item = assignedItem();
    expect(item.hears({ type: 'assignment', assignment: assignment({ lead: 'other-lead' }) })).toEqual([]);
  });

  it('without a lead awaits its body, without a notice or a ladder, until the authority names one', () => {
    const item = itemIn('awaiting-body');
    expect(item.waitsUntil('2026-06-24').log).toHaveLength(1);
    expect(sent(item.log)).toEqual([]);
    item.at('2026-06-24 09:00').does(AUTHORITY, ACTS['change-lead']);
    expect(item.state).toMatchObject({ phase: 'assigned', lead: 'other-lead' });
    expect(item.machine.nextAlarm(item.state)).toBe(on('2026-06-26 08:00'));
  });
});

describe('a takeover', () => {
  it('of what was completed is history: no ladder, no notice', () => {
    const item = assignedItem({ takeover: takenOver('completed', on('2025-12-01')) });
    expect(item.state).toMatchObject({ phase: 'completed', completedAt: on('2025-12-01') });
    expect(sent(item.waitsUntil('2027-01-01').log)).toEqual([]);
  });

  it('of what was completed on an unknown day counts from the takeover', () => {
    const item = assignedItem({ takeover: takenOver('completed') });
    expect(item.state.completedAt).toBe(on('2026-03-02 09:00'));
  });

  it('of what is in progress needs no acknowledgement', () => {
    const item = assignedItem({ takeover: takenOver('in-progress') });
    expect(item.state).toMatchObject({ phase: 'in-progress', acknowledgement: null });
    expect(sent(item.waitsUntil('2027-01-01').log)).toEqual(OWN_DATE_LADDER);
  });

  it('of what was not started is assigned as any other', () => {
    const item = assignedItem({ takeover: takenOver('not-started') });
    expect(item.state.phase).toBe('assigned');
    expect(item.state.acknowledgement?.dueAt).toBe(on('2026-03-05'));
  });

  it('of what is long late reminds of nothing that lies before it', () => {
    const item = assignedItem({ takeover: takenOver('in-progress'), assignedAt: on('2026-09-01 09:00') });
    expect(item.state.ownDate).toMatchObject({ dueAt: on('2026-07-01'), rungs: [] });
  });
});

describe('the ladder of the own date', () => {
  it('rests while a claim waits; a rejection drops the rungs that passed', () => {
    const item = itemIn('in-progress');
    item.at('2026-06-18 09:00').rings();
    item.does(LEAD, ACTS['claim-completion']);
    expect(item.machine.nextAlarm(item.state)).toBeNull();
    item.waitsUntil('2026-07-01 09:00').does(FOCAL, ACTS['reject-completion']);
    item.waitsUntil('2026-12-31');
    expect(since(item, '2026-06-18')).toEqual([
      '2026-06-18T09:00 reminder to lead',
      '2026-06-18T09:00 completion-claimed to focal',
      '2026-07-01T09:00 completion-rejected to lead',
      '2026-07-03T08:00 urging letter to lead',
      '2026-07-07T08:00 escalation letter to authority',
    ]);
  });

  it('ends with the completion, which counts from the claim', () => {
    const item = itemIn('in-progress').at('2026-05-04 09:00');
    item.does(LEAD, ACTS['claim-completion']);
    item.at('2026-08-03 09:00').does(FOCAL, ACTS['confirm-completion']);
    expect(item.state.completedAt).toBe(on('2026-05-04 09:00'));
    expect(item.machine.nextAlarm(item.state)).toBeNull();
    expect(since(item, '2026-08-03')).toEqual(['2026-08-03T09:00 completion-confirmed to lead']);
  });

  it('rests while the assignment is sent back, and drops what passed with the correction', () => {
    const item = itemIn('returned').waitsUntil('2026-06-26 09:00');
    item.does(FOCAL, ACTS['correct-addressee']);
    expect(item.state.ownDate?.rungs[0]?.at).toBe(on('2026-06-29 08:00'));
    expect(since(item, '2026-06-26')).toEqual([
      '2026-06-26T09:00 assignment to other-lead',
      '2026-06-26T09:00 lead-moved to plan/plan-1',
    ]);
  });

  it('fires one rung for all that were missed', () => {
    const item = itemIn('in-progress').at('2026-07-06 09:00');
    expect(item.rings()).toMatchObject([
      { type: 'rung-fired', what: 'urging', rungAt: on('2026-07-03 08:00') },
    ]);
    expect(item.machine.nextAlarm(item.state)).toBe(on('2026-07-07 08:00'));
  });

  it('ends with the plan', () => {
    const item = itemIn('in-progress');
    item.hears({ type: 'plan-ended' });
    expect(item.machine.nextAlarm(item.state)).toBeNull();
    expect(item.at('2026-07-06 09:00').rings()).toEqual([]);
    expect(item.machine.isOver(item.state)).toBe(true);
  });
});

describe('a notice of an assignment sent back', () => {
  it.each([
    ['wrong-addressee', 'focal'],
    ['not-competent', 'authority'],
  ] as const)('because %s goes to the %s', (because, to) => {
    const item = assignedItem();
    item.does(LEAD, { type: 'return-assignment', because, reason: '' });
    expect(sent(item.log).at(-1)).toBe(`2026-03-02T09:00 assignment-returned to ${to}`);
  });

  it('of a claim by the focal agency goes to the authority', () => {
    const item = assignedItem({ lead: 'focal' });
    item.does(FOCAL, ACTS['claim-completion']);
    expect(sent(item.log)).toEqual(['2026-03-02T09:00 completion-claimed to authority']);
  });
});

describe('the entry of a year', () => {
  const news = { period: '2026', at: on('2026-12-01 09:00') };

  it('follows its report row by row; older and repeated rows tell nothing new', () => {
    const item = itemIn('in-progress');
    item.hears({ type: 'entry-submitted', digest: 'd1', ...news }, 2);
    item.hears({ type: 'entry-returned', reason: 'Thiếu số liệu', ...news }, 3);
    expect(item.state.entries['2026']).toEqual({
      status: 'returned',
      stream: 'source',
      seq: 3,
      digest: 'd1',
    });
    expect(item.hears({ type: 'entry-submitted', digest: 'd1', ...news }, 2)).toEqual([]);
    expect(item.hears({ type: 'entry-returned', reason: 'Thiếu số liệu', ...news }, 3)).toEqual([]);
    item.hears({ type: 'entry-submitted', digest: 'd2', ...news }, 4);
    item.hears({ type: 'entry-accepted', ...news }, 5);
    expect(item.state.entries['2026']).toMatchObject({ status: 'accepted', seq: 5, digest: 'd2' });
  });

  it('accepted before its submission was heard of is accepted', () => {
    const item = itemIn('in-progress');
    item.hears({ type: 'entry-accepted', ...news }, 5);
    expect(item.hears({ type: 'entry-submitted', digest: 'd1', ...news }, 4)).toEqual([]);
    expect(item.state.entries['2026']?.status).toBe('accepted');
  });

  it('is no news to an item that is not assigned, or whose plan has ended', () => {
    const item = itemIn('in-progress');
    item.hears({ type: 'plan-ended' });
    expect(item.hears({ type: 'entry-accepted', ...news })).toEqual([]);
    expect(item.hears({ type: 'plan-ended' })).toEqual([]);
  });
});
