import type { NativeConnection } from '@temporalio/worker';
import { Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import type { Environment } from '#config/environment';
import type { JournalActivities } from '#contracts/workflow/activities';

/** How the worker's own runtime reports: metrics for Prometheus where a port is given. */
export function installRuntime({ PHOIHOP_HOST, PHOIHOP_METRICS_PORT }: Environment): void {
  const metrics =
    PHOIHOP_METRICS_PORT === 0
      ? {}
      : { metrics: { prometheus: { bindAddress: `${PHOIHOP_HOST}:${PHOIHOP_METRICS_PORT}` } } };
  // Signals are handled in one place for all parts of the process.
  Runtime.install({ shutdownSignals: [], telemetryOptions: metrics });
}

export interface WorkerParts {
  readonly connection: NativeConnection;
  readonly environment: Environment;
  readonly workflowBundle: WorkflowBundle | { readonly codePath: string };
  readonly activities: JournalActivities;
}

export async function createWorker({ connection, environment, workflowBundle, activities }: WorkerParts) {
  return await Worker.create({
    connection,
    namespace: environment.TEMPORAL_NAMESPACE,
    taskQueue: environment.PHOIHOP_TASK_QUEUE,
    workflowBundle,
    activities: { ...activities },
    maxCachedWorkflows: environment.PHOIHOP_MAX_CACHED_WORKFLOWS,
    shutdownGraceTime: '8 seconds',
  });
}
