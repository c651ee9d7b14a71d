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

const SOURCE_MAP = /(?<=sourceMappingURL=data:application\/json;charset=utf-8;base64,)\S+/;

/** The names of the bundle's file and modules, without the places that each position came from. */
function withoutMappings(encoded: string): string {
  const { version, file, sources } = JSON.parse(Buffer.from(encoded, 'base64').toString()) as Record<
    string,
    unknown
  >;
  return Buffer.from(JSON.stringify({ version, file, sources, names: [], mappings: '' })).toString('base64');
}

/**
 * Bundles without mappings. The sandbox takes the stack of every promise and looks each frame up in the source map,
 * a fifth of an activation's CPU (`npm run bench:activation`); a stack then names functions, with lines of the bundle.
 */
export async function bundleWorkflows(
  options: BundleOptions = bundleOptions,
): Promise<WorkflowBundleWithSourceMap> {
  const bundle = await bundleWorkflowCode(options);
  return { ...bundle, code: bundle.code.replace(SOURCE_MAP, withoutMappings) };
}
