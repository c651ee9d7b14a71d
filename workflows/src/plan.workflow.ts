import type { ProcessInput } from '#contracts/workflow/messages';
import { planMachine } from '#domain/plan/plan-machine';
import type { PlanState } from '#domain/plan/plan-state';
import { runProcess } from './run-process.ts';

const stage = ({ endedAt, periods }: PlanState): string => {
  const open = periods.filter(({ status }) => status === 'open').map(({ key }) => key);
  return endedAt === null ? `running, open periods: ${open.join(', ') || 'none'}` : 'ended';
};

const card = (state: PlanState) => ({
  details: `Kế hoạch / Plan: ${stage(state)}`,
  plan: state.planId,
  locality: state.locality,
});

/** A plan: starts its items, opens each period in time, ends when the last period has closed. */
export function plan(input: ProcessInput): Promise<void> {
  return runProcess({ machine: planMachine, noFacts: undefined, card }, input);
}
