import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { on } from '../testing/offices.ts';
import { newPeriod, PERIOD_ACTS, PERIOD_DUTY, PERIOD_EDGES, PERIOD_OWNER } from '../testing/period.story.ts';
import { anySteps } from '../testing/steps.arbitrary.ts';
import type { Step } from '../testing/walk.ts';
import { breachesOf } from '../testing/walk.ts';
import type { PeriodCommand, PeriodNews } from './period-messages.ts';

const command = fc.constantFrom<PeriodCommand>(
  ...Object.values(PERIOD_ACTS),
  { ...PERIOD_ACTS['submit-consolidated'], entries: [] },
  { ...PERIOD_ACTS['return-consolidated'], entries: [{ itemId: 'item-4', reason: 'x' }] },
);
const due = fc
  .record({
    reportDueAt: fc.constantFrom(null, on('2026-12-10')),
    consolidatedDueAt: fc.constantFrom(null, on('2026-12-20')),
  })
  .map((dates): PeriodNews => ({ type: 'period-due', duty: { ...PERIOD_DUTY, ...dates } }));
const known = fc.constantFrom('item-1', 'item-2', 'item-3', 'item-4', 'item-5');
const agency = fc.constantFrom('lead', 'other-lead', 'third', 'focal');
const moving = fc.oneof(
  fc
    .record({ itemId: known, to: agency })
    .map((moved): PeriodNews => ({ type: 'lead-moved', from: null, ...moved })),
  fc
    .record({ itemId: known, to: agency, number: fc.integer({ min: 1, max: 3 }) })
    .map((answer): PeriodNews => ({ type: 'entry-handed-over', ...answer })),
  fc
    .record({ itemId: known, number: fc.integer({ min: 1, max: 3 }) })
    .map((answer): PeriodNews => ({ type: 'entry-kept', ...answer })),
);
const news = fc.oneof({ weight: 1, arbitrary: due }, { weight: 3, arbitrary: moving });
const late = fc.constantFrom('2026-11-16 08:00', '2026-12-10 00:00', '2026-12-24 21:00', '2027-03-01 09:00');
const FITTING = Object.values(PERIOD_ACTS).map((act) => ({ by: PERIOD_OWNER[act.type], command: act }));
const walks = fc.tuple(late, due, anySteps(command, news, FITTING));

function walked(moment: string, first: PeriodNews, steps: readonly Step<PeriodCommand, PeriodNews>[]) {
  const period = newPeriod().at(moment);
  period.hears(first);
  return { period, breaches: breachesOf(period, steps) };
}

describe('a period, whatever is done in whatever order', () => {
  it('keeps what holds for every process, and always closes', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const { period, breaches } = walked(...walk);
        expect(breaches).toEqual([]);
        expect(period.machine.isOver(period.state)).toBe(true);
        expect(period.log.filter(({ event }) => event.type === 'period-closed')).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('has each entry with one agency, and the agencies owe which have any', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const { log } = walked(...walk).period;
        for (const { before, event, after } of log) {
          const having = Object.values(after.holders).filter((one) => one !== 'focal');
          if (after.reportDueAt !== null) {
            expect(new Set(after.owing)).toEqual(new Set(having));
          }
          for (const itemId of after.focalItems) expect(after.holders[itemId]).toBe('focal');
          if (before.status === 'submitted') expect(after.focalItems).toEqual(before.focalItems);
          if (event.type === 'entry-settled') expect(before.moves[event.itemId]?.isUnderWay).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('moves along the edges only, and never loses its first submission', () => {
    const acts: Readonly<Record<string, PeriodCommand['type']>> = {
      'consolidated-submitted': 'submit-consolidated',
      'consolidated-returned': 'return-consolidated',
      'consolidated-accepted': 'accept-consolidated',
    };
    fc.assert(
      fc.property(walks, (walk) => {
        const [, ...rest] = walked(...walk).period.log;
        for (const { before, event, after } of rest) {
          const act = acts[event.type];
          const byTime = event.type === 'consolidated-drafted' ? 'drafted' : before.status;
          expect(after.status).toBe(act === undefined ? byTime : PERIOD_EDGES[before.status][act]);
          if (event.type === 'consolidated-drafted') expect(before.status).toBe('collecting');
          if (before.firstSubmittedAt !== null) expect(after.firstSubmittedAt).toBe(before.firstSubmittedAt);
          if (event.type === 'rung-fired') expect(before.firstSubmittedAt).toBeNull();
          if (before.closed) expect({ ...after, held: [] }).toEqual({ ...before, held: [] });
        }
      }),
      { numRuns: 300 },
    );
  });
});
