import type { CommandContext, Decided } from '../process/machine.ts';
import { accepted, rejected } from '../process/machine.ts';
import type { PlanCommand, PlanEvent } from './plan-messages.ts';
import type { PlanState } from './plan-state.ts';
import { startPlan } from './start-plan.ts';

/** What a command does to a plan, or why it may not. */
export function decidePlan(
  state: PlanState,
  command: PlanCommand,
  context: CommandContext,
): Decided<PlanEvent> {
  const { actor, at, calendar } = context;
  if (command.type === 'start-plan') {
    if (state.startedAt !== null) return rejected('plan-already-started');
    if (actor.agencyId !== command.start.focalAgency) return rejected('only-focal-agency');
    return accepted(startPlan(command.start, calendar, at));
  }
  if (state.startedAt === null) return rejected('plan-not-started');
  if (command.type !== 'sign-letter') return rejected('command-unknown');
  if (actor.agencyId !== state.focalAgency) return rejected('only-focal-agency');
  const { letterId, number, signedOn } = command;
  if (state.signedLetters.includes(letterId)) return rejected('letter-already-signed');
  return accepted({ type: 'letter-signed', v: 1, at, letterId, number, signedOn });
}
