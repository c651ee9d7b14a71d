import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkflowCoverage } from '@temporalio/nyc-test-coverage';

const folder = join(import.meta.dirname, '..', '..', '..', 'coverage', 'workflows');

// Without it, as under no coverage tool, nothing would be counted.
(globalThis as { __coverage__?: object }).__coverage__ ??= {};

/** Counts of all workers of this test file. */
export const workflowCoverage = new WorkflowCoverage();

/** Leaves the counts for the report that reads all files of a run. */
export function keepCounts(name: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(workflowCoverage.coverageMapsData));
}
