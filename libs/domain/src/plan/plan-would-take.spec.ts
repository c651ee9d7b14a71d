import { expect, it } from '@jest/globals';

import { AUTHORITY, FOCAL, on } from '../testing/offices.ts';
import { newPlan, SIGNING, START, startedPlan } from '../testing/plan.story.ts';
import { wouldSign, wouldStart } from './plan-would-take.ts';

const now = on('2026-03-02 09:00');
const focal = { agencyId: FOCAL.agencyId, now };
const authority = { agencyId: AUTHORITY.agencyId, now };

it('a plan would be started by its focal agency, once', () => {
  expect(wouldStart(newPlan().state, START, focal)).toBe(true);
  expect(wouldStart(newPlan().state, START, authority)).toBe(false);
  expect(wouldStart(startedPlan().state, START, focal)).toBe(false);
});

it('a letter would be signed by the focal agency, once, when the plan has started', () => {
  const plan = startedPlan();
  expect(wouldSign(newPlan().state, SIGNING.letterId, focal)).toBe(false);
  expect(wouldSign(plan.state, SIGNING.letterId, authority)).toBe(false);
  expect(wouldSign(plan.state, SIGNING.letterId, focal)).toBe(true);
  plan.does(FOCAL, SIGNING);
  expect(wouldSign(plan.state, SIGNING.letterId, focal)).toBe(false);
});
