import { describe, expect, it } from '@jest/globals';

import { sent } from '../testing/course.ts';
import { newPlan, startedPlan } from '../testing/plan.story.ts';

const moved = {
  type: 'lead-moved',
  itemId: 'item-1',
  from: 'lead',
  to: 'other-lead',
  years: [2026, 2027],
} as const;

describe('another lead of an item', () => {
  it('concerns no period that is still to come, or has closed', () => {
    const plan = startedPlan();
    expect(plan.hears(moved, 1)).toMatchObject([{ type: 'lead-moved', keys: [] }]);
    plan.waitsUntil('2026-12-31').hears({ type: 'period-closed', key: '2026' });
    expect(plan.hears(moved, 2)).toMatchObject([{ type: 'lead-moved', keys: [] }]);
    expect(plan.log.at(-1)?.outgoing).toEqual([]);
  });

  it('is passed on to each open period in which the item owes an entry', () => {
    const plan = startedPlan().waitsUntil('2027-12-01 09:00');
    plan.hears(moved);
    expect(sent(plan.log).slice(-2)).toEqual([
      '2027-12-01T09:00 lead-moved to plan/plan-1/period/2026',
      '2027-12-01T09:00 lead-moved to plan/plan-1/period/2027',
    ]);
    expect(plan.hears({ ...moved, itemId: 'item-2', years: [2025] })).toMatchObject([{ keys: [] }]);
  });

  it('is nothing to a plan that has not started, or has ended', () => {
    expect(newPlan().hears(moved)).toEqual([]);
    const plan = startedPlan({ owedYears: [] }).waitsUntil('2028-02-02');
    expect(plan.hears(moved)).toEqual([]);
  });

  it('is passed on once a row of the item, and never after a newer row', () => {
    const plan = startedPlan().waitsUntil('2026-12-01 09:00');
    expect(plan.hears(moved, 7)).toMatchObject([{ type: 'lead-moved', keys: ['2026'], heard: 7 }]);
    expect(plan.hears(moved, 7)).toEqual([]);
    expect(plan.hears({ ...moved, to: 'lead' }, 5)).toEqual([]);
    expect(plan.hears({ ...moved, to: 'lead' }, 9)).toHaveLength(1);
  });
});
