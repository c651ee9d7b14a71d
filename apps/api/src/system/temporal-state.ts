import type { Client } from '@temporalio/client';
import { momentOf } from '../names/moment.ts';

/** Of what workers ask for work. */
const TASKS_OF_WORKFLOWS = 1;
const TASKS_OF_ACTIVITIES = 2;

interface Worker {
  readonly identity: string;
  readonly lastSeenAt: string;
}

/** What Temporal says of itself, and who asked for work lately. */
export async function temporalState({ options, workflowService }: Client, taskQueue: string) {
  const { namespace } = options;
  const pollersOf = async (taskQueueType: number) =>
    (await workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue }, taskQueueType }))
      .pollers;
  const [info, ...pollers] = await Promise.all([
    workflowService.getSystemInfo({}),
    pollersOf(TASKS_OF_WORKFLOWS),
    pollersOf(TASKS_OF_ACTIVITIES),
  ]);
  const lastSeen = new Map<string, number>();
  for (const { identity, lastAccessTime } of pollers.flat()) {
    const at = Number(lastAccessTime?.seconds ?? 0) * 1000;
    lastSeen.set(identity ?? '', Math.max(at, lastSeen.get(identity ?? '') ?? 0));
  }
  const workers = [...lastSeen].map(([identity, at]): Worker => ({
    identity,
    lastSeenAt: momentOf(at) ?? '',
  }));
  workers.sort((one, other) => (one.identity < other.identity ? -1 : 1));
  return { version: info.serverVersion, namespace, taskQueue, workers };
}
