import { expect, it } from '@jest/globals';

import { FOCAL, OFFICES, on } from '../testing/offices.ts';
import { openPeriodOf, PERIOD_ACTS, PERIOD_EDGES, PERIOD_OWNER, periodIn } from '../testing/period.story.ts';
import type { PeriodCommand } from './period-messages.ts';
import { initialPeriod, isWithFocalAgency, PERIOD_STATUSES } from './period-state.ts';
import { periodWouldTake } from './period-would-take.ts';

const now = on('2026-12-15 09:00');
const NAMES = Object.keys(PERIOD_ACTS) as PeriodCommand['type'][];

it.each(PERIOD_STATUSES)('a period that is %s would take what its edges allow, of their owner', (status) => {
  const { state } = periodIn(status);
  for (const name of NAMES) {
    const takers = OFFICES.filter(({ agencyId }) => periodWouldTake(state, name, { agencyId, now }));
    expect({ name, takers }).toEqual({
      name,
      takers: PERIOD_EDGES[status][name] === undefined ? [] : [PERIOD_OWNER[name]],
    });
  }
});

it('a period of which no consolidated report is asked would not take one', () => {
  const { state } = openPeriodOf({ consolidatedDueAt: null });
  expect(periodWouldTake(state, 'submit-consolidated', { agencyId: FOCAL.agencyId, now })).toBe(false);
});

it('a period that has not opened would take nothing', () => {
  const asking = { agencyId: '', now };
  expect(NAMES.filter((name) => periodWouldTake(initialPeriod, name, asking))).toEqual([]);
});

it('the consolidated report is with the focal agency until it is submitted, and again when it came back', () => {
  const held = PERIOD_STATUSES.filter((status) => isWithFocalAgency(periodIn(status).state));
  expect(held).toEqual(['collecting', 'drafted', 'returned']);
  expect(isWithFocalAgency({ status: 'to-come', closed: false })).toBe(false);
  expect(isWithFocalAgency({ status: 'returned', closed: true })).toBe(false);
});
