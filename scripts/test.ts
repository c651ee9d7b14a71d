import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm test`: the unit specs with the domain's own coverage, then everything that needs an engine, then the
 * coverage of the workflows. Ends with one line that counts all tests; a run without tests fails.
 */
const root = join(import.meta.dirname, '..');
const counts = join(root, 'coverage', 'counts.jsonl');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const node = ['--conditions=phoihop-source', '--disable-warning=ExperimentalWarning'];

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function run(title: string, args: readonly string[]): boolean {
  process.stdout.write(`\n── ${title}\n`);
  const begun = Date.now();
  const { status } = spawnSync(process.execPath, [...node, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PHOIHOP_TEST_COUNTS: counts },
  });
  process.stdout.write(
    `── ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - begun) / 1000)} s)\n`,
  );
  return status === 0;
}

function total(): Counts {
  const lines = existsSync(counts) ? readFileSync(counts, 'utf8').trim().split('\n').filter(Boolean) : [];
  return lines
    .map((line) => JSON.parse(line) as Counts)
    .reduce((sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }));
}

rmSync(join(root, 'coverage'), { recursive: true, force: true });
mkdirSync(join(root, 'coverage'), { recursive: true });
const esm = '--experimental-vm-modules';
const domainCoverage = [
  '--coverage',
  '--coverageDirectory=coverage/domain',
  '--collectCoverageFrom=libs/domain/src/**/*.ts',
  '--collectCoverageFrom=!**/testing/**',
  '--collectCoverageFrom=!**/*.fixture.ts',
  '--coverageReporters=text-summary',
  '--coverageThreshold={"global":{"lines":95,"branches":95}}',
];
const unit = [esm, jest, '--selectProjects', 'unit'];
const steps = [
  run('build', ['scripts/build.ts', '--if-stale']),
  run('specs of the domain, with their coverage', [...unit, ...domainCoverage, 'libs/domain/']),
  run('other unit specs', [...unit, '--testPathIgnorePatterns', 'libs/domain/']),
  run('tests with engines', [esm, jest, '--selectProjects', 'engines']),
  run('coverage of the workflows', ['scripts/workflow-coverage.ts']),
];
const { passed, failed, skipped } = total();
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = steps.every(Boolean) && failed === 0 && passed > 0 ? 0 : 1;
