import { readEnvironment } from '#config/environment';
import { runningEnvironment } from '#engines/running-installation';
import { openRecord } from '#persistence/data-source';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { project } from '#persistence/read-model/project';
import { temporalClient } from '#temporal/connect';
import { reconcile } from './reconcile/reconcile.ts';

/** `npm run reconcile`: puts workflows and read model right from the journal, beside a running installation. */
const dataFolder = readEnvironment(process.env).PHOIHOP_DATA;
const environment = readEnvironment(runningEnvironment(dataFolder, process.env), [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
]);
const {
  DATABASE_URL,
  TEMPORAL_ADDRESS: address,
  TEMPORAL_NAMESPACE: namespace,
  PHOIHOP_TASK_QUEUE: taskQueue,
} = environment;
const record = await openRecord(DATABASE_URL, { scope: 'all', applicationName: 'phoihop-reconcile' });
const client = temporalClient({ address, namespace, taskQueue });
const say = (line: string): void => void process.stdout.write(`${line}\n`);
try {
  const done = await reconcile({ record, client, taskQueue, machineOf: machineOfStream, project, say });
  for (const stream of done.repaired) say(`đã sửa trạng thái / state repaired: ${stream}`);
  for (const stream of done.restarted)
    say(`đã khởi động lại từ nhật ký / restarted from the journal: ${stream}`);
  say(
    `Xong / done: ${done.streams} streams, ${done.repaired.length} repaired, ${done.restarted.length} restarted, ` +
      `${done.toldAgain} news told again`,
  );
} finally {
  await record.destroy();
  await client.connection.close();
}
