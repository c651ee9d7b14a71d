import { writeFileSync } from 'node:fs';
import { workflowCoverage } from './workflow-coverage.ts';
import { bundleOptions, bundleWorkflows } from '../../../scripts/workflow-bundle.ts';

/** Bundles the workflow code once for a whole run of tests, counting what of it runs. */
export async function writeInstrumentedBundle(file: string): Promise<void> {
  const { code } = await bundleWorkflows(workflowCoverage.augmentBundleOptions(bundleOptions));
  writeFileSync(file, code);
}
