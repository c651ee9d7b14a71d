import { describe, expect, it } from '@jest/globals';

import { sent } from '../testing/course.ts';
import { AUTHORITY, FOCAL, LEAD, on } from '../testing/offices.ts';
import { newPlan, SIGNING, START, startedPlan } from '../testing/plan.story.ts';
import type { PlanCommand } from './plan-messages.ts';
import { planMachine } from './plan-machine.ts';

const closing = (key: string) => ({ type: 'period-closed', key }) as const;
const start = { type: 'start-plan', start: START } as const;

describe('starting a plan', () => {
  it('is the focal agency’s act, once', () => {
    const plan = newPlan();
    expect(plan.does(LEAD, start)).toBe('only-focal-agency');
    expect(plan.does(AUTHORITY, start)).toBe('only-focal-agency');
    expect(plan.does(FOCAL, start)).toBe('accepted');
    expect(plan.does(FOCAL, start)).toBe('plan-already-started');
    expect(sent(plan.log)).toEqual(['2026-03-02T09:00 assignment to each item']);
  });

  it('keeps closed periods as history, and the others to come', () => {
    const plan = startedPlan();
    expect(plan.log[0]?.event).toMatchObject({ past: ['2024', '2025'], calendarVersion: 'vn-2026.1' });
    expect(plan.state.periods.map(({ key, status }) => `${key} ${status}`)).toEqual([
      '2026 to-come',
      '2027 to-come',
    ]);
  });

  it('opens at once a period that is under way', () => {
    const plan = newPlan().at('2027-01-04 09:00');
    plan.does(FOCAL, start);
    plan.waitsUntil('2027-01-04 09:00');
    expect(plan.state.periods[0]).toMatchObject({ key: '2026', status: 'open' });
  });
});

describe('a plan', () => {
  it('opens its periods in time, and ends with the closing of the last', () => {
    const plan = startedPlan().waitsUntil('2026-12-31');
    plan.at('2027-02-01').hears(closing('2026'));
    plan.waitsUntil('2027-12-31');
    plan.at('2028-02-01').hears(closing('2027'));
    expect(sent(plan.log)).toEqual([
      '2026-03-02T09:00 assignment to each item',
      '2026-11-16T08:00 period-due to plan/plan-1/period/2026',
      '2027-11-15T08:00 period-due to plan/plan-1/period/2027',
      '2028-02-01T00:00 plan-ended to each item',
    ]);
    expect(plan.state.endedAt).toBe(on('2028-02-01'));
    expect([plan.machine.nextAlarm(plan.state), plan.machine.isOver(plan.state)]).toEqual([null, true]);
  });

  it('tells a period its dates', () => {
    const news = startedPlan().waitsUntil('2026-11-16 08:00').log.at(-1)?.outgoing[0];
    expect(news).toMatchObject({
      news: {
        duty: {
          key: '2026',
          reportDueAt: on('2026-12-10'),
          consolidatedDueAt: on('2026-12-20'),
          closesAt: on('2027-02-01'),
        },
      },
    });
  });

  it('waits for news, not for time, while all its periods are open', () => {
    const plan = startedPlan({ owedYears: [2026] }).waitsUntil('2030-01-01');
    expect(plan.machine.nextAlarm(plan.state)).toBeNull();
    expect(plan.rings()).toEqual([]);
    expect(plan.machine.isOver(plan.state)).toBe(false);
  });

  it('hears of a closing once, and of unknown periods never', () => {
    const plan = startedPlan().waitsUntil('2026-12-31');
    expect(plan.hears(closing('2026'))).toMatchObject([{ type: 'period-ended', key: '2026' }]);
    expect(plan.hears(closing('2026'))).toEqual([]);
    expect(plan.hears(closing('2024'))).toEqual([]);
    expect(newPlan().hears(closing('2026'))).toEqual([]);
  });

  it('opens several periods together after a long downtime', () => {
    const plan = startedPlan().at('2028-01-03 09:00');
    expect(plan.rings().map(({ type }) => type)).toEqual(['period-fell-due', 'period-fell-due']);
  });

  it('without any period ends by itself after its last year', () => {
    const plan = startedPlan({ owedYears: [] });
    expect(plan.at('2028-01-31 23:59').rings()).toEqual([]);
    plan.waitsUntil('2028-02-02');
    expect(plan.state.endedAt).toBe(on('2028-02-01'));
    expect(plan.rings()).toEqual([]);
  });

  it('of which all periods had closed before the takeover ends with the first ring', () => {
    const plan = newPlan().at('2029-01-08 09:00');
    plan.does(FOCAL, start);
    expect(plan.rings()).toMatchObject([{ type: 'plan-ended' }]);
  });
});

describe('signing a letter', () => {
  it('is the focal agency’s act, once a letter', () => {
    const plan = startedPlan();
    expect(plan.does(AUTHORITY, SIGNING)).toBe('only-focal-agency');
    expect(plan.does(FOCAL, SIGNING)).toBe('accepted');
    expect(plan.does(FOCAL, SIGNING)).toBe('letter-already-signed');
    expect(plan.does(FOCAL, { ...SIGNING, letterId: 'letter-2' })).toBe('accepted');
    expect(plan.state.signedLetters).toEqual(['letter-1', 'letter-2']);
  });

  it('as anything else, is refused before the start; what nobody knows is refused after', () => {
    expect(newPlan().does(FOCAL, SIGNING)).toBe('plan-not-started');
    expect(startedPlan().does(FOCAL, { type: 'unheard-of' } as unknown as PlanCommand)).toBe(
      'command-unknown',
    );
  });
});

it('says nothing of a period that the plan does not have', () => {
  const event = { type: 'period-fell-due', v: 1, at: 0, key: '1999' } as const;
  expect(planMachine.outgoing(event, startedPlan().state)).toEqual([]);
});
