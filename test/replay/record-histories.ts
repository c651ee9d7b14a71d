import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import startEngines from '../support/engines/global-setup.ts';
import stopEngines from '../support/engines/global-teardown.ts';
import { Outage } from '../support/workflows/faults.ts';
import { historiesOf, type RunHistory } from '../support/workflows/histories.ts';
import {
  liveIncident,
  liveItemYear,
  liveReportReturnedAndAccepted,
  liveSilentPlan,
} from '../support/workflows/lives.ts';
import { type Rig, type RigOptions, type Server, skippingServer, withRig } from '../support/workflows/rig.ts';

/**
 * Records the histories that every later version of the workflow code must replay. Run it when a behaviour is new
 * (`node --conditions=phoihop-source test/replay/record-histories.ts`); a file that exists is kept, since it is
 * the old code that it speaks for. Delete it to record it anew.
 */
const folder = join(import.meta.dirname, 'histories');

async function recorded(
  live: (rig: Rig) => Promise<readonly [name: string, workflowId: string][]>,
  options: Partial<RigOptions> = {},
): Promise<void> {
  const server = await skippingServer();
  try {
    await withRig({ server, ...options }, async (rig) => {
      for (const [name, workflowId] of await live(rig)) await keep(server, name, workflowId);
    });
  } finally {
    await server.stop();
  }
}

async function keep({ client }: Server, name: string, workflowId: string): Promise<void> {
  const runs = await historiesOf(client, workflowId);
  // The last run that is complete says most: of several the one between two renewals.
  const run = runs.length > 1 ? runs.at(-2) : runs[0];
  if (run === undefined) throw new Error(`${workflowId} has no history`);
  const path = join(folder, `${name}.json`);
  try {
    writeFileSync(path, fileOf(run), { flag: 'wx' });
    process.stderr.write(`${path}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    process.stderr.write(`${path}: kept\n`);
  }
}

/** Without what names the machine that recorded it. */
function fileOf({ workflowId, history }: RunHistory): string {
  const { events } = JSON.parse(historyToJSON(history)) as { events: unknown };
  const nameless = JSON.stringify({ workflowId, events }, (key, value: unknown) => {
    if (key === 'identity' || key === 'workerInstanceKey') return 'recorder';
    return key === 'stackTrace' ? '' : value;
  });
  return `${JSON.stringify(JSON.parse(nameless), null, 1)}\n`;
}

mkdirSync(folder, { recursive: true });
await startEngines();
try {
  const outage = new Outage();
  await recorded(async (rig) => [['item-year', await liveItemYear(rig, 'history')]]);
  await recorded(async (rig) => [
    ['report-returned-and-accepted', await liveReportReturnedAndAccepted(rig, 'history')],
  ]);
  await recorded(async (rig) => {
    const { plan, period } = await liveSilentPlan(rig, 'history');
    return [
      ['plan-ended', plan],
      ['period-closed-late', period],
    ];
  });
  await recorded(async (rig) => [['incident-and-retry', await liveIncident(rig, 'history', outage)]], {
    around: outage.around,
  });
} finally {
  await stopEngines();
}
process.exit(0);
