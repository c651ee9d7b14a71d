import { describe, expect, it } from '@jest/globals';
import { datesOfReport } from '../report/report-dates.ts';
import { instantOf } from '../time/day.ts';
import { acknowledgementDates } from './acknowledgement.ts';
import { daysLate } from './days-late.ts';
import { timelinessOf } from './timeliness.ts';

const due = instantOf('2026-12-10');
const later = (days: number): number => due + days * 86_400_000;
const open = { dueAt: due, claimedAt: null, completedAt: null };

describe('by how many days something is late', () => {
  it('counts until it was done, or until now, the day on which it is due as the first', () => {
    expect(daysLate({ ...open, completedAt: later(2.5) }, later(30))).toBe(3);
    expect(daysLate({ ...open, claimedAt: later(4) }, later(30))).toBe(5);
    expect(daysLate(open, later(3))).toBe(4);
    expect(daysLate(open, due)).toBe(1);
    expect(daysLate(datesOfReport({ dueAt: due, firstSubmittedAt: later(1) }), later(30))).toBe(2);
  });

  it('is nothing of what is in time or has no date', () => {
    expect(daysLate(open, later(-1))).toBeNull();
    expect(daysLate({ ...open, completedAt: later(-1) }, later(30))).toBeNull();
    expect(daysLate({ ...open, dueAt: null }, later(30))).toBeNull();
  });
});

describe('an acknowledgement', () => {
  const asked = { phase: 'assigned', acknowledgeDueAt: due, acknowledgedAt: null } as const;
  const stands = (one: Parameters<typeof acknowledgementDates>[0], now: number) =>
    timelinessOf(acknowledgementDates(one), now);

  it('is waited for as long as the item is assigned', () => {
    expect(stands(asked, later(-1))).toBe('due-soon');
    expect(stands(asked, later(1))).toBe('overdue');
    for (const phase of ['returned', 'cancelled', 'awaiting-body', null] as const)
      expect(stands({ ...asked, phase }, later(1))).toBe('no-deadline');
  });

  it('is late for ever when it came late', () => {
    const came = { ...asked, phase: 'completed', acknowledgedAt: later(1) } as const;
    expect(stands(came, later(300))).toBe('late');
    expect(stands({ ...came, acknowledgedAt: later(-1) }, later(300))).toBe('on-time');
  });
});
