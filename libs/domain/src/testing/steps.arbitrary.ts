import fc from 'fast-check';

import type { ActingOffice } from '../process/machine.ts';
import { OFFICES } from './offices.ts';
import type { Step } from './walk.ts';

const DAY = 24 * 60;

interface Act<C> {
  readonly by: ActingOffice;
  readonly command: C;
}

/**
 * Any order of acts by anybody, news old and new, waiting and sleeping. Acts that `fit` (by the office whose
 * act it is) come more often, so that walks get somewhere.
 */
export function anySteps<C, N>(
  command: fc.Arbitrary<C>,
  news: fc.Arbitrary<N>,
  fit: readonly Act<C>[],
): fc.Arbitrary<Step<C, N>[]> {
  const act = fc.record({ does: fc.constant('act' as const), by: fc.constantFrom(...OFFICES), command });
  const fitting = fc.constantFrom(...fit).map((one) => ({ does: 'act' as const, ...one }));
  const hear = fc.record({ does: fc.constant('hear' as const), news, seq: fc.integer({ min: 1, max: 9 }) });
  const minutes = fc.oneof(fc.nat(90), fc.nat(20 * 60), fc.nat(40 * DAY));
  const wait = fc.record({ does: fc.constant('wait' as const), minutes });
  const past = fc.oneof(fc.constant(0), fc.nat(20 * 60), fc.nat(20 * DAY));
  const sleep = fc.record({ does: fc.constant('sleep' as const), past });
  const ring = fc.constant({ does: 'ring' as const });
  return fc.array(
    fc.oneof(
      { weight: 3, arbitrary: act },
      { weight: 7, arbitrary: fitting },
      { weight: 2, arbitrary: hear },
      { weight: 2, arbitrary: wait },
      { weight: 2, arbitrary: sleep },
      { weight: 1, arbitrary: ring },
    ),
    { minLength: 5, maxLength: 40, size: 'max' },
  );
}
