import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { dueRungs } from './coalesce.ts';
import type { Rung, RungKind } from './rung.ts';
import { RUNG_KINDS } from './rung.ts';

const rung = (what: RungKind, at: number): Rung => ({ what, about: 'report-due', at });
const LADDER = [rung('reminder', 10), rung('reminder', 20), rung('urging', 30), rung('urging', 40)];

describe('rungs after downtime', () => {
  it('fire nothing before the first', () => {
    expect(dueRungs(LADDER, 9)).toEqual({ fire: null, rest: LADDER });
  });

  it('fire one at its very instant', () => {
    expect(dueRungs(LADDER, 10)).toEqual({ fire: LADDER[0], rest: LADDER.slice(1) });
  });

  it('fire the latest of the strongest for all that were missed', () => {
    expect(dueRungs(LADDER, 29).fire).toEqual(LADDER[1]);
    expect(dueRungs(LADDER, 50)).toEqual({ fire: LADDER[3], rest: [] });
  });

  it('prefer the stronger to the later', () => {
    expect(dueRungs([rung('escalation', 10), rung('reminder', 20)], 30).fire).toEqual(rung('escalation', 10));
  });

  it('never fire what is still to come, nor lose it, in whatever order they are given', () => {
    const rungs = fc.array(fc.tuple(fc.constantFrom(...RUNG_KINDS), fc.nat(100)), { maxLength: 8 });
    fc.assert(
      fc.property(rungs, fc.nat(100), (pairs, now) => {
        const ladder = pairs.map(([what, at]) => rung(what, at));
        const { fire, rest } = dueRungs(ladder, now);
        const overdue = ladder.filter(({ at }) => at <= now);
        expect(rest).toEqual(ladder.filter(({ at }) => at > now));
        expect(fire === null).toBe(overdue.length === 0);
        for (const missed of overdue) {
          expect(RUNG_KINDS.indexOf(missed.what)).toBeLessThanOrEqual(
            RUNG_KINDS.indexOf(fire?.what ?? 'reminder'),
          );
        }
      }),
    );
  });
});
