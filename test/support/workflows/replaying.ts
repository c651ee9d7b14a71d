import { type ReplayWorkerOptions, Worker } from '@temporalio/worker';
import { keepRuntimeQuiet } from './quiet-runtime.ts';
import { workflowCoverage } from './workflow-coverage.ts';

export interface Replayable {
  readonly workflowId: string;
  readonly history: unknown;
}

/** Options of a replay on this run's bundle of today's code, or on another. */
export function replayOptions(workflowBundle?: ReplayWorkerOptions['workflowBundle']): ReplayWorkerOptions {
  const codePath = process.env['PHOIHOP_TEST_WORKFLOW_BUNDLE'] ?? '';
  if (workflowBundle !== undefined) return { workflowBundle };
  return workflowCoverage.augmentWorkerOptionsWithBundle({
    taskQueue: 'replay',
    workflowBundle: { codePath },
  });
}

/** @throws DeterminismViolationError when the code would do something else than what the history tells */
export async function replay(
  { history, workflowId }: Replayable,
  options: ReplayWorkerOptions = replayOptions(),
): Promise<void> {
  keepRuntimeQuiet();
  await Worker.runReplayHistory(options, history, workflowId);
}
