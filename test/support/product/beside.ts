import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { RunningProduct } from './running-product.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PROGRAMS = {
  verify: 'libs/persistence/src/cli/verify.ts',
  reconcile: 'apps/worker/src/reconcile.ts',
} as const;

export interface Finished {
  readonly code: number | string | null;
  readonly output: string;
}

/** Runs `npm run verify` or `npm run reconcile` beside the running product. */
export function runBeside(product: RunningProduct, program: keyof typeof PROGRAMS): Promise<Finished> {
  const { NODE_OPTIONS: _jest, ...inherited } = process.env;
  const args = ['--conditions=phoihop-source', join(ROOT, PROGRAMS[program])];
  const env = { ...inherited, ...product.commandSettings };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : (error.code ?? null), output: stdout + stderr }),
    );
  });
}
