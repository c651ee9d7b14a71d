import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pageFiles, sourceDigest, sourceFiles } from './source-digest.ts';
import { bundleWorkflows } from './workflow-bundle.ts';

/**
 * Compiles everything into dist/, bundles the workflow code into dist/workflows.bundle.js and the page into dist/web.
 * With --if-stale it leaves alone what has no source that changed since the last time.
 */
const root = join(import.meta.dirname, '..');
const onlyIfStale = process.argv.includes('--if-stale');
mkdirSync(join(root, 'dist'), { recursive: true });

await Promise.all([
  make('.sources', sourceFiles(root), programs),
  make('.page', [...pageFiles(root), 'openapi.json'], page),
]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

/** @param stamp file in dist/ that tells of which sources the last one was made */
async function make(stamp: string, sources: readonly string[], build: () => Promise<void>): Promise<void> {
  const file = join(root, 'dist', stamp);
  const digest = sourceDigest(root, sources);
  if (onlyIfStale && existsSync(file) && readFileSync(file, 'utf8') === digest) return;
  rmSync(file, { force: true });
  await build();
  writeFileSync(file, digest);
}

async function programs(): Promise<void> {
  await Promise.all([run('typescript/bin/tsc', '-p', join(root, 'tsconfig.build.json')), bundle()]);
  copyAssets();
}

async function page(): Promise<void> {
  await run(join(root, 'scripts', 'write-client.ts'));
  // Only when it is needed: loading it takes as long as looking whether anything is stale.
  const { build } = await import('vite');
  await build({ configFile: join(root, 'apps', 'web', 'vite.config.ts'), logLevel: 'warn' });
}

/** @param program path, or name within a package */
function run(program: string, ...args: readonly string[]): Promise<void> {
  const file = createRequire(import.meta.url).resolve(program);
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program}: ${code}`))));
  });
}

async function bundle(): Promise<void> {
  const { code } = await bundleWorkflows();
  writeFileSync(join(root, 'dist', 'workflows.bundle.js'), code);
}

/** What is no code (SQL, texts) is read from beside the compiled code. */
function copyAssets(): void {
  for (const file of sourceFiles(root).filter((name) => !/\.tsx?$/.test(name))) {
    cpSync(join(root, file), join(root, 'dist', file));
  }
}
