import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sourceDigest, sourceFiles } from './source-digest.ts';
import { bundleWorkflows } from './workflow-bundle.ts';

/**
 * Compiles everything into dist/ and bundles the workflow code into dist/workflows.bundle.js.
 * With --if-stale it does nothing when no source has changed since the last time.
 */
const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', '.sources');

const digest = sourceDigest(root);
const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
if (!fresh || !process.argv.includes('--if-stale')) {
  await build().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}

async function build(): Promise<void> {
  rmSync(stamp, { force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  await Promise.all([compile(), bundle()]);
  copyAssets();
  writeFileSync(stamp, digest);
}

function compile(): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const child = spawn(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc: ${code}`))));
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
