import { join } from 'node:path';
import {
  bundleWorkflowCode,
  DefaultLogger,
  type BundleOptions,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';

const root = join(import.meta.dirname, '..');

/** How the workflow code is bundled, from the sources: without the condition the bundler would take an old build. */
export const bundleOptions: BundleOptions & { readonly workflowsPath: string } = {
  workflowsPath: join(root, 'workflows', 'src', 'index.ts'),
  logger: new DefaultLogger('WARN'),
  webpackConfigHook: (config) => ({
    ...config,
    resolve: { ...config.resolve, conditionNames: ['phoihop-source', '...'] },
  }),
};

export const bundleWorkflows = (
  options: BundleOptions = bundleOptions,
): Promise<WorkflowBundleWithSourceMap> => bundleWorkflowCode(options);
