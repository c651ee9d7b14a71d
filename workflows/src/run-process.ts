import type { ProcessInput } from '#contracts/workflow/messages';
import type { DomainEvent } from '#domain/process/machine';
import type { ProcessState } from '#domain/process/process-state';
import { DurableProcess } from './durable-process.ts';
import type { ProcessDefinition } from './process-definition.ts';

/** Lives a process: take what comes, record it, until it is over or the run has grown old. */
export async function runProcess<S extends ProcessState, C, N, E extends DomainEvent, F>(
  definition: ProcessDefinition<S, C, N, E, F>,
  { stream }: ProcessInput,
): Promise<void> {
  const process = new DurableProcess(definition, stream);
  await process.load();
  for (;;) {
    await process.record();
    const mayLeave = process.isOver || process.mustRenew;
    if (mayLeave && (await process.settled())) {
      if (process.isOver) return;
      await process.continueAsNew();
    }
    await process.nextInput();
  }
}
