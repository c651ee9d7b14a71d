import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { workflowTypeOf } from '#contracts/workflow/ids';
import type { ProcessInput } from '#contracts/workflow/messages';
import type { MachineOf } from '#persistence/journal/machine-lookup';
import type { Projector } from '#persistence/journal/append-deps';
import { processStreams, rebuildStream, tellAgain } from '#persistence/reconcile/rebuild-stream';

export interface ReconcileParts {
  readonly record: DataSource;
  readonly client: Client;
  readonly taskQueue: string;
  readonly machineOf: MachineOf;
  readonly project: Projector;
  readonly say: (line: string) => void;
}

export interface Reconciled {
  readonly streams: number;
  readonly repaired: readonly string[];
  readonly restarted: readonly string[];
  readonly toldAgain: number;
}

/** Compares workflows, read model and journal, and repairs the first two from the journal. */
export async function reconcile(parts: ReconcileParts): Promise<Reconciled> {
  const { record, machineOf, project, say } = parts;
  const streams = await processStreams(record.manager);
  say(`Đối chiếu ${streams.length} dòng nhật ký / comparing ${streams.length} streams`);
  const repaired: string[] = [];
  const restarted: string[] = [];
  for (const stream of streams) {
    const rebuilt = await rebuildStream(record, stream, machineOf, project);
    if (rebuilt.repaired) repaired.push(stream);
    if (!rebuilt.isOver && (await restartIfGone(parts, stream))) restarted.push(stream);
  }
  const toldAgain = await tellAgain(record.manager);
  return { streams: streams.length, repaired, restarted, toldAgain };
}

/** @returns whether the workflow had to be started from the journal */
async function restartIfGone({ client, taskQueue }: ReconcileParts, stream: string): Promise<boolean> {
  if (await isRunning(client, stream)) return false;
  const args: [ProcessInput] = [{ stream }];
  await client.workflow.start(workflowTypeOf(stream) ?? '', {
    workflowId: stream,
    taskQueue,
    args,
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return true;
}

async function isRunning(client: Client, workflowId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
