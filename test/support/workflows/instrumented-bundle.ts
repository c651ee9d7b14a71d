import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleOptions } from '@temporalio/worker';
import { bundleOptions, bundleWorkflows } from '../../../scripts/workflow-bundle.ts';
import { workflowCoverage } from './workflow-coverage.ts';

type Hook = NonNullable<BundleOptions['webpackConfigHook']>;

const shell = join(import.meta.dirname, '..', '..', '..', 'workflows', 'src');

/** Only the shell is counted here: the domain has its own unit tests, and counting it would slow every task. */
const shellOnly =
  (hook: Hook): Hook =>
  (config) => {
    const { module, ...rest } = hook(config);
    const rules = (module?.rules ?? []).map((rule) =>
      typeof rule === 'object' && rule?.enforce === 'post' ? { ...rule, include: shell } : rule,
    );
    return { ...rest, module: { ...module, rules } };
  };

/** Bundles the workflow code once for a whole run of tests, counting what of it runs. */
export async function writeInstrumentedBundle(file: string): Promise<void> {
  const counting = workflowCoverage.augmentBundleOptions(bundleOptions);
  const { webpackConfigHook: hook = (config) => config } = counting;
  const { code } = await bundleWorkflows({ ...counting, webpackConfigHook: shellOnly(hook) });
  writeFileSync(file, code);
}
