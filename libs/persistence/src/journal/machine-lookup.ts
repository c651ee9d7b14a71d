import { workflowTypeOf } from '#contracts/workflow/ids';
import { machineOf } from '#domain/process/machine-of';
import type { DomainEvent, Machine } from '#domain/process/machine';
import { RecordError } from '../record-error.ts';

/** What the record asks of a machine: to evolve the state and to say what leaves with an event. */
export type RecordedMachine = Pick<
  Machine<unknown, unknown, unknown, DomainEvent, unknown>,
  'initial' | 'evolve' | 'outgoing' | 'isOver'
>;

/** The machine of a stream that a workflow keeps. */
export type MachineOf = (stream: string) => RecordedMachine;

/** @throws RecordError `stream-unknown` for a stream that no workflow keeps */
export const machineOfStream: MachineOf = (stream) => {
  const type = workflowTypeOf(stream);
  if (type === null) throw new RecordError('stream-unknown', `no workflow keeps ${stream}`);
  return machineOf(type);
};
