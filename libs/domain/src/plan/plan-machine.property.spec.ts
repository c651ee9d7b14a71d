import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { FOCAL } from '../testing/offices.ts';
import { newPlan, SIGNING, START } from '../testing/plan.story.ts';
import { anySteps } from '../testing/steps.arbitrary.ts';
import type { Step } from '../testing/walk.ts';
import { breachesOf } from '../testing/walk.ts';
import type { PlanCommand, PlanNews } from './plan-messages.ts';

const years = fc.subarray([2024, 2025, 2026, 2027]);
const start = years.map((owedYears): PlanCommand => ({ type: 'start-plan', start: { ...START, owedYears } }));
const letter = fc.constantFrom('letter-1', 'letter-2');
const command = fc.oneof(
  start,
  letter.map((letterId): PlanCommand => ({ ...SIGNING, letterId })),
);
const closing = fc
  .constantFrom('2024', '2025', '2026', '2027', '1999')
  .map((key): PlanNews => ({ type: 'period-closed', key }));
const leading = fc
  .record({ itemId: fc.constantFrom('item-1', 'item-2'), to: fc.constantFrom('lead', 'focal'), years })
  .map((moved): PlanNews => ({ type: 'lead-moved', from: null, ...moved }));
const news = fc.oneof(closing, leading);
const steps = anySteps(command, news, [
  { by: FOCAL, command: { type: 'start-plan', start: START } },
  { by: FOCAL, command: SIGNING },
]);

function walked(some: readonly Step<PlanCommand, PlanNews>[]) {
  const plan = newPlan();
  return { plan, breaches: breachesOf(plan, some) };
}

describe('a plan, whatever is done in whatever order', () => {
  it('keeps what holds for every process', () => {
    fc.assert(
      fc.property(steps, (some) => {
        expect(walked(some).breaches).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('starts once, opens and ends each period once, in this order, and ends once, as the last thing of its own', () => {
    const ORDER = ['to-come', 'open', 'closed'];
    fc.assert(
      fc.property(steps, (some) => {
        const { log } = walked(some).plan;
        const [first, ...rest] = log.map(({ event }) => event.type);
        expect(log.length === 0 || first === 'plan-started').toBe(true);
        expect(rest).not.toContain('plan-started');
        expect(rest.filter((type) => type === 'plan-ended').length).toBeLessThanOrEqual(1);
        for (const { before, event, after } of log.slice(1)) {
          if (before.endedAt !== null) expect(event.type).toBe('letter-signed');
          if (event.type === 'lead-moved') {
            const open = before.periods.filter(({ status }) => status === 'open').map(({ key }) => key);
            expect(open).toEqual(expect.arrayContaining([...event.keys]));
            expect(event.heard).toBeGreaterThan(before.leadsHeard[event.itemId] ?? 0);
          }
          before.periods.forEach(({ key, status }, index) => {
            const next = after.periods[index];
            expect(next?.key).toBe(key);
            expect(ORDER.indexOf(next?.status ?? '')).toBeGreaterThanOrEqual(ORDER.indexOf(status));
          });
          expect(new Set(after.signedLetters).size).toBe(after.signedLetters.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends exactly when all of its periods have closed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([2026, 2027, 2028], { minLength: 1 }), (owedYears) => {
        const plan = newPlan();
        plan.does(FOCAL, { type: 'start-plan', start: { ...START, owedYears } });
        owedYears.forEach((year, index) => {
          expect(plan.state.endedAt).toBeNull();
          plan.hears({ type: 'period-closed', key: String(year) });
          expect(plan.state.endedAt !== null).toBe(index === owedYears.length - 1);
        });
      }),
    );
  });
});
