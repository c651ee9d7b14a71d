import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { readEnvironment } from '#config/environment';
import { openRecord } from '#persistence/data-source';
import type { FrozenPlan } from '#persistence/drafts/confirm-stored-draft';
import { DEMO_ACCOUNTS } from '#sample/sample-accounts';
import { sampleLocalities } from '#sample/sample-localities';
import { CommandGateway } from '#temporal/command-gateway';
import { CommandSigner } from '#temporal/command-signature';
import { temporalClient } from '#temporal/connect';
import { listDemoAccounts } from './seed/demo-accounts.ts';
import { makeFirstAdministrator } from './seed/first-administrator.ts';
import { seedAccounts, seedLocality } from './seed/reference-data.ts';
import { confirmSample } from './seed/sample-plan.ts';
import { isStarted, startSample, untilAssigned } from './seed/start-sample.ts';

/**
 * Loads the sample: a locality, its accounts, and a plan that runs; and further localities to try documents in. With --empty only a locality and its
 * administrator, where there are no accounts yet. Doing so again changes nothing.
 */
const environment = readEnvironment(process.env, [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'PHOIHOP_SIGNING_KEY_FILE',
]);
const accountsFile = join(environment.PHOIHOP_DATA, 'demo-accounts.json');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(plan: FrozenPlan): Promise<void> {
  const place = {
    address: environment.TEMPORAL_ADDRESS,
    namespace: environment.TEMPORAL_NAMESPACE,
    taskQueue: environment.PHOIHOP_TASK_QUEUE,
  };
  const client = temporalClient(place);
  try {
    const signer = CommandSigner.fromFile(environment.PHOIHOP_SIGNING_KEY_FILE);
    const gateway = new CommandGateway(client, place.taskQueue);
    await startSample(plan, (unsigned) => gateway.send(signer.sign(unsigned)));
  } finally {
    await client.connection.close();
  }
}

async function seedNothing(record: DataSource): Promise<void> {
  const made = await record.transaction((manager) =>
    makeFirstAdministrator(manager, environment.PHOIHOP_LOCALITY_NAME, accountsFile),
  );
  if (made) say('địa phương và tài khoản quản trị / locality and administrator');
}

async function seedSample(record: DataSource): Promise<void> {
  const now = Date.now();
  const others = sampleLocalities();
  await record.transaction((manager) => seedLocality(manager));
  for (const locality of others) await record.transaction((manager) => seedLocality(manager, locality));
  say('địa phương và cơ quan / locality and agencies');
  const accounts = [...DEMO_ACCOUNTS, ...others.flatMap((locality) => locality.accounts)];
  await record.transaction((manager) => seedAccounts(manager, accounts));
  say('tài khoản mẫu / demo accounts');
  const plan = await confirmSample(record, now);
  if (!(await isStarted(record, plan.revision.planId))) await start(plan);
  say(`kế hoạch mẫu / sample plan: ${plan.revision.planId}`);
  await untilAssigned(record, plan, (assigned) =>
    say(`nhiệm vụ đã giao / items assigned: ${assigned}/${plan.revision.items.length}`),
  );
  await listDemoAccounts(record.manager, accountsFile, others);
}

const record = await openRecord(environment.DATABASE_URL, {
  scope: 'all',
  applicationName: 'phoihop-seed',
  poolSize: 2,
});
try {
  await (process.argv.includes('--empty') ? seedNothing(record) : seedSample(record));
} finally {
  await record.destroy();
}
