import type { ProcessInput } from '#contracts/workflow/messages';
import { itemMachine } from '#domain/item/item-machine';
import type { ItemState } from '#domain/item/item-state';
import { runProcess } from './run-process.ts';

const card = ({ planId, locality, code, lead, phase }: ItemState) => ({
  details: `Nhiệm vụ / Item **${code}**: ${phase}`,
  plan: planId,
  item: code,
  lead,
  locality,
});

/**
 * A plan item, from assignment to the plan's end: the lead acknowledges or returns it, contributions are asked
 * and given, each year's entry comes and is reviewed, completion is claimed and confirmed.
 */
export function planItem(input: ProcessInput): Promise<void> {
  return runProcess({ machine: itemMachine, noFacts: undefined, card }, input);
}
