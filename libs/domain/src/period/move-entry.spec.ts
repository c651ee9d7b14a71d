import { describe, expect, it } from '@jest/globals';

import { sent } from '../testing/course.ts';
import { AUTHORITY, FOCAL } from '../testing/offices.ts';
import {
  newPeriod,
  openPeriodOf,
  PERIOD_ACTS,
  type PeriodCourse,
  periodIn,
} from '../testing/period.story.ts';
import { reportIdOf } from './open-period.ts';
import type { PeriodNews } from './period-messages.ts';

const report = (agency: string) => `report/${reportIdOf('plan-1', '2026', agency)}`;
const lead = (itemId: string, to: string): PeriodNews => ({ type: 'lead-moved', itemId, from: null, to });
const handedOver = (itemId: string, to: string, number = 1): PeriodNews => ({
  type: 'entry-handed-over',
  itemId,
  to,
  number,
});
const kept = (itemId: string, number = 1): PeriodNews => ({ type: 'entry-kept', itemId, number });
const told = (period: PeriodCourse) => sent(period.log.slice(-1)).map((line) => line.slice(17));

describe('an entry in an agency’s report', () => {
  it('is moved by that report, whose answer says who owes it', () => {
    const period = openPeriodOf();
    period.hears(lead('item-1', 'third'));
    expect(told(period)).toEqual([`entry-moved to ${report('lead')}`]);
    expect(period.log.at(-1)?.outgoing[0]).toMatchObject({
      news: { to: 'third', duty: { agency: 'third', items: ['item-1'], period: '2026' } },
    });
    expect(period.state.owing).toEqual(['lead', 'other-lead']);
    period.hears(handedOver('item-1', 'third'));
    expect(period.state.owing).toEqual(['lead', 'other-lead', 'third']);
  });

  it('that was the last leaves its agency owing nothing', () => {
    const period = openPeriodOf();
    period.hears(lead('item-3', 'lead'));
    period.hears(handedOver('item-3', 'lead'));
    expect(period.state).toMatchObject({ owing: ['lead'], holders: { 'item-3': 'lead' } });
  });

  it('that is kept stays where it is, until the lead changes once more', () => {
    const period = openPeriodOf();
    period.hears(lead('item-1', 'third'), 1);
    expect(period.hears(kept('item-1'))).toMatchObject([{ type: 'entry-settled', agency: 'lead' }]);
    expect(period.state.owing).toEqual(['lead', 'other-lead']);
    expect(period.hears(lead('item-1', 'lead'), 2)).toEqual([]);
    period.hears(lead('item-1', 'other-lead'), 3);
    expect(told(period)).toEqual([`entry-moved to ${report('lead')}`]);
  });

  it('goes on from the new lead’s report only once it has come there', () => {
    const period = openPeriodOf();
    period.hears(lead('item-1', 'third'), 1);
    expect(period.hears(lead('item-1', 'fourth'), 2)).toMatchObject([{ type: 'entry-moved', waits: true }]);
    expect(told(period)).toEqual([]);
    period.hears(handedOver('item-1', 'third'));
    expect(told(period)).toEqual([`entry-moved to ${report('third')}`]);
    period.hears(handedOver('item-1', 'fourth', 2));
    expect(period.state).toMatchObject({
      owing: ['lead', 'other-lead', 'fourth'],
      moves: { 'item-1': { to: 'fourth', isUnderWay: false } },
    });
  });

  it('goes to the focal agency with its consolidated report', () => {
    const period = openPeriodOf();
    period.hears(lead('item-3', 'focal'));
    expect(period.log.at(-1)?.outgoing[0]).toMatchObject({ news: { to: 'focal', duty: null } });
    expect(period.state.focalItems).toEqual(['item-4']);
    period.hears(handedOver('item-3', 'focal'));
    expect(period.state).toMatchObject({ focalItems: ['item-4', 'item-3'], owing: ['lead'] });
    expect(period.does(FOCAL, PERIOD_ACTS['submit-consolidated'])).toBe('entries-missing');
  });

  it('finds no place in a consolidated report that was submitted meanwhile', () => {
    const period = openPeriodOf();
    period.hears(lead('item-3', 'focal'));
    period.does(FOCAL, PERIOD_ACTS['submit-consolidated']);
    period.hears(handedOver('item-3', 'focal'));
    expect(period.state.focalItems).toEqual(['item-4']);
  });
});

describe('an entry of the focal agency', () => {
  it.each(['collecting', 'drafted', 'returned'] as const)('goes to a new lead while %s', (status) => {
    const period = periodIn(status);
    period.hears(lead('item-4', 'third'));
    expect(told(period)).toEqual([`entry-taken-over to ${report('third')}`]);
    expect(period.state).toMatchObject({ focalItems: [], owing: ['lead', 'other-lead', 'third'] });
  });

  it('stays in what was submitted, and what was submitted takes no other', () => {
    const period = periodIn('submitted');
    expect(period.hears(lead('item-4', 'third'))).toEqual([]);
    expect(period.hears(lead('item-1', 'focal'))).toEqual([]);
    period.does(AUTHORITY, PERIOD_ACTS['return-consolidated']);
    expect(period.hears(lead('item-4', 'third'), 2)).toHaveLength(1);
  });
});

describe('an item that had waited for a body', () => {
  it('owes its entry in the report of its first lead', () => {
    const period = openPeriodOf();
    period.hears(lead('item-5', 'third'));
    expect(told(period)).toEqual([`entry-taken-over to ${report('third')}`]);
    expect(period.state.holders).toMatchObject({ 'item-5': 'third' });
  });

  it('owes it with the consolidated report, where the focal agency leads it, and tells nobody', () => {
    const period = openPeriodOf();
    period.hears(lead('item-5', 'focal'));
    expect([told(period), period.state.focalItems]).toEqual([[], ['item-4', 'item-5']]);
  });

  it('owes none where the plan asks agencies for no report', () => {
    const period = openPeriodOf({ reportDueAt: null });
    period.hears(lead('item-4', 'third'));
    expect([told(period), period.state.owing, period.state.focalItems]).toEqual([[], [], []]);
  });
});

describe('news of a lead', () => {
  it('that is known, old, or repeated does nothing', () => {
    const period = openPeriodOf();
    expect(period.hears(lead('item-1', 'lead'))).toEqual([]);
    period.hears(lead('item-1', 'third'), 3);
    expect(period.hears(lead('item-1', 'third'), 3)).toEqual([]);
    expect(period.hears(lead('item-1', 'fourth'), 2)).toEqual([]);
  });

  it('comes to nothing before the period opens and after it closed', () => {
    expect(newPeriod().hears(lead('item-1', 'third'))).toEqual([]);
    expect(periodIn('accepted').hears(lead('item-1', 'third'))).toEqual([]);
  });

  it('is answered once, by the report that was asked', () => {
    const period = openPeriodOf();
    expect(period.hears(kept('item-1'))).toEqual([]);
    period.hears(lead('item-1', 'third'));
    expect(period.hears(handedOver('item-1', 'third', 2))).toEqual([]);
    expect(period.hears(handedOver('item-1', 'third'))).toHaveLength(1);
    expect(period.hears(handedOver('item-1', 'third'))).toEqual([]);
  });
});
