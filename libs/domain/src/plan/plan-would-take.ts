import type { Asking } from '../process/would-take.ts';
import { wouldTake } from '../process/would-take.ts';
import { decidePlan } from './decide-plan.ts';
import type { PlanStart } from './plan-messages.ts';
import type { PlanState } from './plan-state.ts';

/** Whether the plan would be started now. @param start what it would be started with */
export const wouldStart = (state: PlanState, start: PlanStart, asking: Asking): boolean =>
  wouldTake(decidePlan, state, { type: 'start-plan', start }, { ...asking, facts: undefined });

/** Whether the plan would take number and date of the signed letter now. */
export const wouldSign = (state: PlanState, letterId: string, asking: Asking): boolean =>
  wouldTake(
    decidePlan,
    state,
    { type: 'sign-letter', letterId, number: '', signedOn: '' },
    { ...asking, facts: undefined },
  );
