import { describe, expect, it } from '@jest/globals';

import { on } from '../testing/offices.ts';
import { timelinessOf } from './timeliness.ts';

const open = { dueAt: on('2026-07-01'), claimedAt: null, completedAt: null };

describe('an item', () => {
  it.each([
    ['without a date has no deadline', { ...open, dueAt: null }, '2026-07-01', 'no-deadline'],
    ['is on track until two weeks before', open, '2026-06-16 23:59', 'on-track'],
    ['is due soon from two weeks before', open, '2026-06-17', 'due-soon'],
    ['is due soon to its last minute', open, '2026-06-30 23:59', 'due-soon'],
    ['is overdue from its due instant on', open, '2026-07-01', 'overdue'],
    [
      'claimed in time waits on track',
      { ...open, claimedAt: on('2026-06-30 23:59') },
      '2026-08-01',
      'on-track',
    ],
    ['claimed late waits overdue', { ...open, claimedAt: on('2026-07-01') }, '2026-08-01', 'overdue'],
    [
      'completed before it was on time',
      { ...open, completedAt: on('2026-06-30 23:59') },
      '2026-08-01',
      'on-time',
    ],
    [
      'completed at the due instant was late',
      { ...open, completedAt: on('2026-07-01') },
      '2026-08-01',
      'late',
    ],
    [
      'completed without a date was on time',
      { ...open, dueAt: null, completedAt: 1, timeline: { kind: 'yearly' } },
      '2026-08-01',
      'on-time',
    ],
    [
      'without any time is neither on time nor late when it is completed',
      { ...open, dueAt: null, completedAt: 1, timeline: { kind: 'unclear' } },
      '2026-08-01',
      'no-deadline',
    ],
    [
      'without any time has no deadline while it is open',
      { ...open, dueAt: null, timeline: { kind: 'unclear' } },
      '2026-08-01',
      'no-deadline',
    ],
  ] as const)('%s', (_what, dates, now, timeliness) => {
    expect(timelinessOf(dates, on(now))).toBe(timeliness);
  });
});
