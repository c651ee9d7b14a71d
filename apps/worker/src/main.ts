import { readFileSync } from 'node:fs';
import { NativeConnection } from '@temporalio/worker';
import { readEnvironment } from '#config/environment';
import { createLogger } from '#observability/logger';
import { shutdownOnSignal } from '#observability/shutdown';
import { openRecord } from '#persistence/data-source';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { project } from '#persistence/read-model/project';
import { OutboxRelay } from '#persistence/outbox/relay';
import { signatureVerifier } from '#temporal/command-signature';
import { temporalClient } from '#temporal/connect';
import { newsDelivery } from '#temporal/news-delivery';
import { journalActivities } from './activities.ts';
import { createWorker, installRuntime } from './worker-process.ts';

const environment = readEnvironment(process.env, [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'PHOIHOP_VERIFY_KEY_FILE',
  'PHOIHOP_WORKFLOW_BUNDLE',
]);
const log = createLogger('worker', environment.PHOIHOP_LOG_LEVEL);
installRuntime(environment);

const record = await openRecord(environment.DATABASE_URL, {
  scope: 'all',
  applicationName: 'phoihop-worker',
  poolSize: 20,
});
const verifier = signatureVerifier(readFileSync(environment.PHOIHOP_VERIFY_KEY_FILE, 'utf8'));
const connection = await NativeConnection.connect({ address: environment.TEMPORAL_ADDRESS });
const worker = await createWorker({
  connection,
  environment,
  workflowBundle: { codePath: environment.PHOIHOP_WORKFLOW_BUNDLE },
  activities: journalActivities(record, { machineOf: machineOfStream, verifier, project }),
});

const client = temporalClient({
  address: environment.TEMPORAL_ADDRESS,
  namespace: environment.TEMPORAL_NAMESPACE,
  taskQueue: environment.PHOIHOP_TASK_QUEUE,
});
const relay = new OutboxRelay(record, {
  deliverNews: newsDelivery(client, environment.PHOIHOP_TASK_QUEUE),
  log,
});

const running = worker.run();
relay.start();
const shutdown = shutdownOnSignal(
  [
    { name: 'outbox relay', close: () => relay.stop() },
    {
      name: 'Temporal worker',
      close: async () => {
        if (worker.getState() === 'RUNNING') worker.shutdown();
        await running;
      },
    },
    {
      name: 'Temporal',
      close: async () => await Promise.all([connection.close(), client.connection.close()]),
    },
    { name: 'PostgreSQL', close: () => record.destroy() },
  ],
  { log },
);
running.catch((error: unknown) => {
  log.error({ err: error }, 'the Temporal worker stopped');
  void shutdown('worker failed');
});
log.info('worker running');
process.send?.('ready');
