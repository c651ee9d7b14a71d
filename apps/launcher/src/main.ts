import { join } from 'node:path';
import { startChild } from '#engines/child';
import { launch } from './launch.ts';
import { StartError } from './start-error.ts';

/** `npm start`: everything on this machine, by one command. Runs from source; the programs are built first. */
const root = join(import.meta.dirname, '..', '..', '..');
const built = join(root, 'dist', 'apps');

await launch({
  root,
  args: process.argv.slice(2),
  programs: {
    migrate: join(built, 'worker', 'src', 'migrate.js'),
    seed: join(built, 'worker', 'src', 'seed.js'),
    worker: join(built, 'worker', 'src', 'main.js'),
    api: join(built, 'api', 'src', 'main.js'),
  },
  workflowBundle: join(root, 'dist', 'workflows.bundle.js'),
  page: join(root, 'dist', 'web'),
  build,
});

async function build(signal: AbortSignal): Promise<void> {
  const lines: string[] = [];
  const script = join(root, 'scripts', 'build.ts');
  const child = await startChild({
    command: process.execPath,
    args: ['--conditions=phoihop-source', script, '--if-stale'],
    onLine: (line) => lines.push(line),
  });
  signal.addEventListener('abort', () => void child.stop());
  const { code } = await child.exited;
  if (code !== 0)
    throw new StartError('step-failed', ['Biên dịch thất bại / The build failed:', ...lines].join('\n'));
}
