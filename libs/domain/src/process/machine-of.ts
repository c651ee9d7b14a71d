import { itemMachine } from '../item/item-machine.ts';
import { periodMachine } from '../period/period-machine.ts';
import { planMachine } from '../plan/plan-machine.ts';
import { reportMachine } from '../report/report-machine.ts';
import type { DomainEvent, Machine } from './machine.ts';
import type { ProcessState } from './process-state.ts';

/** A machine whose kind is known only from the stream; its inputs and events come from the record. */
export type AnyMachine = Machine<ProcessState, never, never, DomainEvent, never>;

export const MACHINES = {
  plan: planMachine,
  period: periodMachine,
  agencyReport: reportMachine,
  planItem: itemMachine,
} as const;

export const machineOf = (type: keyof typeof MACHINES): AnyMachine => MACHINES[type];
