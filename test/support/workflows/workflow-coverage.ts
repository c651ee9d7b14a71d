import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkflowCoverage } from '@temporalio/nyc-test-coverage';

const folder = join(import.meta.dirname, '..', '..', '..', 'coverage', 'workflows');

// Without it, as under no coverage tool, nothing would be counted.
(globalThis as { __coverage__?: object }).__coverage__ ??= {};

interface FileCounts {
  readonly s: Record<string, number>;
  readonly f: Record<string, number>;
  readonly b: Record<string, number[]>;
}

type Counts = Record<string | number, number>;

function addTo(sum: Counts | number[], counts: Readonly<Counts> | readonly number[]): void {
  for (const [index, count] of Object.entries(counts)) {
    (sum as Counts)[index] = ((sum as Counts)[index] ?? 0) + count;
  }
}

/** Adds the counts up as they come: a copy for each activation would fill the memory in skipped years. */
class SummedCoverage extends WorkflowCoverage {
  readonly files: Record<string, FileCounts> = {};

  override get sinks(): WorkflowCoverage['sinks'] {
    const merge = {
      fn: (_info: object, counted: object) => this.#add(counted as Record<string, FileCounts>),
      callDuringReplay: false,
    };
    return { coverage: { merge } };
  }

  #add(counted: Readonly<Record<string, FileCounts>>): void {
    for (const [path, counts] of Object.entries(counted)) {
      const sum = (this.files[path] ??= counts);
      if (sum === counts) continue;
      addTo(sum.s, counts.s);
      addTo(sum.f, counts.f);
      for (const [index, ways] of Object.entries(counts.b)) addTo((sum.b[index] ??= []), ways);
    }
  }
}

/** Counts of all workers of this test file. */
export const workflowCoverage = new SummedCoverage();

/** Leaves the counts for the report that reads all files of a run. */
export function keepCounts(name: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(workflowCoverage.files));
}
