import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Prints what of workflows/src the workflow tests ran, from their counts; exit 1 below 95 % of the lines. */
const root = join(import.meta.dirname, '..');
const counts = join(root, 'coverage', 'workflows');
const bound = [
  '--check-coverage',
  '--lines',
  '95',
  '--branches',
  '0',
  '--functions',
  '0',
  '--statements',
  '0',
];

if (!existsSync(counts) || readdirSync(counts).length === 0) {
  process.stderr.write(`no counts in ${counts}: run the workflow tests first\n`);
  process.exit(1);
}
const nyc = createRequire(import.meta.url).resolve('nyc/bin/nyc.js');
const output = mkdtempSync(join(tmpdir(), 'phoihop-coverage-'));
const only = ['--include', 'workflows/src/**', '--extension', '.ts', '--exclude-after-remap=false'];
const report = ['report', '--temp-dir', counts, '--report-dir', output, '--reporter', 'text'];
const { status } = spawnSync(process.execPath, [nyc, ...report, ...only, ...bound], {
  cwd: root,
  stdio: 'inherit',
});
rmSync(output, { recursive: true, force: true });
process.exit(status ?? 1);
