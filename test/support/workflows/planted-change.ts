import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOptions, bundleWorkflows } from '../../../scripts/workflow-bundle.ts';

export interface PlantedChange {
  /** File of workflows/src. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const shell = join(import.meta.dirname, '..', '..', '..', 'workflows', 'src');

/** Bundles a copy of the workflow code in which something is changed. @throws Error when there is nothing to change */
export async function plantedBundle({ file, from, to }: PlantedChange): Promise<{ readonly code: string }> {
  // Inside the project, where the imports of its package are resolved.
  const copy = mkdtempSync(join(shell, '..', '.planted-'));
  try {
    cpSync(shell, copy, { recursive: true });
    const source = readFileSync(join(copy, file), 'utf8');
    if (!source.includes(from)) throw new Error(`${file} has no: ${from}`);
    writeFileSync(join(copy, file), source.replace(from, to));
    return await bundleWorkflows({ ...bundleOptions, workflowsPath: join(copy, 'index.ts') });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
