import { join } from 'node:path';
import { launch } from '../../../apps/launcher/src/launch.ts';

/** The launcher over real engines, with tiny programs in the place of API and worker. */
const program = (name: string): string => join(import.meta.dirname, 'programs', `${name}.ts`);

await launch({
  root: process.cwd(),
  args: process.argv.slice(2),
  programs: {
    migrate: program('migrate'),
    seed: program('seed'),
    worker: program('worker'),
    api: program('api'),
  },
  workflowBundle: 'none',
  page: 'none',
  build: () => Promise.resolve(),
});
