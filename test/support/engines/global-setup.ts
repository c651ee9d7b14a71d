import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../libs/engines/src/postgres.ts';
import { findTemporalCli } from '../../../libs/engines/src/temporal-cli.ts';
import { findTestServer } from '../../../libs/engines/src/test-server.ts';
import { findChromium } from '../page/chromium.ts';
import { writeInstrumentedBundle } from '../workflows/instrumented-bundle.ts';
import { rememberEngines } from './running-engines.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** One PostgreSQL for all tests of a run, and the paths of Temporal's binaries and Chromium, by the environment. */
export default async function startEngines(): Promise<void> {
  process.env['PHOIHOP_TEST_CHROMIUM'] = findChromium(say);
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-test-'));
  const bundle = join(folder, 'workflows.bundle.js');
  const postgres = startPostgres({ dataDir: join(folder, 'postgres'), fast: true, onProgress: say });
  // Remembered before the slow part, so that a failed download leaves no PostgreSQL behind.
  rememberEngines({ folder, postgres });
  const [running, cli, server] = await Promise.all([
    postgres,
    findTemporalCli({ given: process.env['PHOIHOP_TEMPORAL_CLI'], onProgress: say }),
    findTestServer(say),
    writeInstrumentedBundle(bundle),
  ]);
  process.env['PHOIHOP_TEST_WORKFLOW_BUNDLE'] = bundle;
  process.env['PHOIHOP_TEST_POSTGRES'] = running.superuserUrl;
  process.env['PHOIHOP_TEST_TEMPORAL_CLI'] = cli;
  process.env['PHOIHOP_TEST_TEMPORAL_SERVER'] = server;
}
