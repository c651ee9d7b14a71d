import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';

type History = temporal.api.history.v1.IHistory;

export interface RunHistory {
  readonly workflowId: string;
  readonly runId: string;
  readonly history: History;
}

/** Histories of a workflow's runs, those before a continue-as-new included, the first run first. */
export async function historiesOf(client: Client, workflowId: string): Promise<readonly RunHistory[]> {
  const runs: RunHistory[] = [];
  let runId: string | null = (await client.workflow.getHandle(workflowId).describe()).runId;
  while (runId !== null) {
    const history: History = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.unshift({ workflowId, runId, history });
    const before = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
    runId = before === undefined || before === null || before === '' ? null : before;
  }
  return runs;
}
