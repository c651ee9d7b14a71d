import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { journalActivities } from '../../../apps/worker/src/activities.ts';
import { openRecord } from '#persistence/data-source';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { project } from '#persistence/read-model/project';
import { signatureVerifier } from '#temporal/command-signature';
import { afterCommit, decides } from './faults.ts';
import { workflowCoverage } from './workflow-coverage.ts';

/** What a worker that will be killed is started with, as JSON in its first argument. */
export interface DoomedWorker {
  readonly recordUrl: string;
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly codePath: string;
  readonly verifyKey: string;
  readonly conditional: boolean;
  /** Event after whose commit the process ends like by `kill -9`. */
  readonly diesAfter: string;
}

const given = JSON.parse(process.argv[2] ?? '') as DoomedWorker;
Runtime.install({ logger: new DefaultLogger('ERROR') });
const record = await openRecord(given.recordUrl, { scope: 'all' });
const verifier = signatureVerifier(given.verifyKey);
const { conditional, namespace, taskQueue, codePath } = given;
const dying = afterCommit((request) => {
  if (decides(request, given.diesAfter)) process.kill(process.pid, 'SIGKILL');
});
const worker = await Worker.create(
  workflowCoverage.augmentWorkerOptionsWithBundle({
    connection: await NativeConnection.connect({ address: given.address }),
    namespace,
    taskQueue,
    workflowBundle: { codePath },
    activities: {
      ...dying(journalActivities(record, { machineOf: machineOfStream, verifier, project, conditional })),
    },
  }),
);
await worker.run();
