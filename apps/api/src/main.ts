import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import { readEnvironment } from '#config/environment';
import { createLogger } from '#observability/logger';
import { shutdownOnSignal } from '#observability/shutdown';
import { openRecord } from '#persistence/data-source';
import { CheckpointKeeper } from '#persistence/journal/checkpoint-keeper';
import { checkpointSigner, publicKeyOf } from '#persistence/journal/checkpoint-signature';
import { CommandGateway } from '#temporal/command-gateway';
import { CommandSigner } from '#temporal/command-signature';
import { temporalClient } from '#temporal/connect';
import { createApp } from './app.ts';
import { localityOfRequest } from './platform/request-locality.ts';

const environment = readEnvironment(process.env, [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'PHOIHOP_SIGNING_KEY_FILE',
]);
const log = createLogger('api', environment.PHOIHOP_LOG_LEVEL);
const signingKey = readFileSync(environment.PHOIHOP_SIGNING_KEY_FILE, 'utf8');
const signer = new CommandSigner(signingKey);
const record = await openRecord(environment.DATABASE_URL, {
  scope: localityOfRequest,
  applicationName: 'phoihop-api',
  poolSize: 20,
});
const temporal = temporalClient({
  address: environment.TEMPORAL_ADDRESS,
  namespace: environment.TEMPORAL_NAMESPACE,
  taskQueue: environment.PHOIHOP_TASK_QUEUE,
});
const gateway = new CommandGateway(temporal, environment.PHOIHOP_TASK_QUEUE);
const app = await createApp({
  record,
  temporal,
  gateway,
  signer,
  verifyKey: publicKeyOf(signingKey),
  environment,
});
const checkpoints = new CheckpointKeeper(record, {
  signer: checkpointSigner(signingKey),
  fileDir: join(environment.PHOIHOP_DATA, 'checkpoints'),
  log,
});

shutdownOnSignal(
  [
    { name: 'HTTP server', close: () => app.close() },
    { name: 'checkpoints', close: () => checkpoints.stop() },
    { name: 'Temporal', close: () => temporal.connection.close() },
    { name: 'PostgreSQL', close: () => record.destroy() },
  ],
  { log },
);
await app.listen(environment.PORT, environment.PHOIHOP_HOST);
checkpoints.start();
log.info({ port: environment.PORT }, 'API listening');
process.send?.('ready');
