import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { readEnvironment } from '#config/environment';
import { openRecord } from '#persistence/data-source';
import type { FrozenPlan } from '#persistence/drafts/confirm-stored-draft';
import { CommandGateway } from '#temporal/command-gateway';
import { CommandSigner } from '#temporal/command-signature';
import { temporalClient } from '#temporal/connect';
import { writeDemoAccounts } from './seed/demo-accounts-file.ts';
import { seedAccounts, seedLocality } from './seed/reference-data.ts';
import { confirmSample } from './seed/sample-plan.ts';
import { isStarted, startSample, untilAssigned } from './seed/start-sample.ts';

/** Loads the sample: a locality, its accounts, and a plan that runs. Doing so again changes nothing. */
const environment = readEnvironment(process.env, [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'PHOIHOP_SIGNING_KEY_FILE',
]);
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

async function seed(record: DataSource): Promise<void> {
  const now = Date.now();
  await record.transaction(seedLocality);
  say('địa phương và cơ quan / locality and agencies');
  await record.transaction(seedAccounts);
  say('tài khoản mẫu / demo accounts');
  const plan = await confirmSample(record, now);
  if (!(await isStarted(record, plan.revision.planId))) await start(plan);
  say(`kế hoạch mẫu / sample plan: ${plan.revision.planId}`);
  await untilAssigned(record, plan, (assigned) =>
    say(`nhiệm vụ đã giao / items assigned: ${assigned}/${plan.revision.items.length}`),
  );
  writeDemoAccounts(join(environment.PHOIHOP_DATA, 'demo-accounts.json'));
}

const record = await openRecord(environment.DATABASE_URL, { applicationName: 'phoihop-seed', poolSize: 2 });
try {
  await seed(record);
} finally {
  await record.destroy();
}
