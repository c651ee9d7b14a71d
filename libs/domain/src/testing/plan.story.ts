import type { PlanStart } from '../plan/plan-messages.ts';
import { planMachine } from '../plan/plan-machine.ts';
import { courseOf } from './course.ts';
import { FOCAL, PARTIES } from './offices.ts';

export const START: PlanStart = {
  ...PARTIES,
  revision: 'digest-of-the-revision',
  from: 2024,
  to: 2027,
  itemCount: 4,
  owedYears: [2024, 2025, 2026, 2027],
  takeover: true,
};

export const SIGNING = {
  type: 'sign-letter',
  letterId: 'letter-1',
  number: '120/SNgV',
  signedOn: '2026-12-10',
} as const;

export type PlanCourse = ReturnType<typeof newPlan>;
export const newPlan = () => courseOf(planMachine, undefined).at('2026-03-02 09:00');

/** A plan taken over on Monday, 2 March 2026, when the periods of 2024 and 2025 had closed. */
export function startedPlan(what: Partial<PlanStart> = {}): PlanCourse {
  const plan = newPlan();
  plan.does(FOCAL, { type: 'start-plan', start: { ...START, ...what } });
  return plan;
}
