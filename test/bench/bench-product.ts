import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import {
  DefaultLogger,
  NativeConnection,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { journalActivities } from '../../apps/worker/src/activities.ts';
import { bundleOptions, bundleWorkflows } from '../../scripts/workflow-bundle.ts';
import { vietnamCalendar } from '#domain/calendar/vietnam-calendar';
import { startPostgres } from '#engines/postgres';
import { prepareDatabase } from '#engines/postgres-database';
import { findTemporalCli } from '#engines/temporal-cli';
import { startTemporal } from '#engines/temporal-server';
import { openRecord } from '#persistence/data-source';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { migrate } from '#persistence/migrate/migrate';
import { project } from '#persistence/read-model/project';
import { CommandGateway } from '#temporal/command-gateway';
import { testKeys } from '../support/workflows/signing.ts';

/** The product's parts with durable engines (fsync on), for measuring. */
export interface BenchProduct {
  readonly client: Client;
  readonly record: DataSource;
  readonly gateway: CommandGateway;
  readonly signer: ReturnType<typeof testKeys>['signer'];
  readonly taskQueue: string;
  readonly temporalPid: number;
  readonly bundle: WorkflowBundleWithSourceMap;
  close(): Promise<void>;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const roles = {
  database: 'phoihop_bench',
  owner: { name: 'phoihop_owner', password: 'bench' },
  app: { name: 'phoihop_app', password: 'bench' },
};

async function openBenchRecord(superuserUrl: string): Promise<DataSource> {
  const { ownerUrl, appUrl } = await prepareDatabase(superuserUrl, roles);
  await migrate(ownerUrl, { appRole: roles.app.name });
  const record = await openRecord(appUrl, { scope: 'all', poolSize: 20 });
  const { version, ...snapshot } = vietnamCalendar();
  await record.query(
    `insert into calendar (version, snapshot, source, valid_since) values ($1, $2, 'bench', now())`,
    [version, JSON.stringify(snapshot)],
  );
  return record;
}

export interface BenchOptions {
  /** Workflows run in this thread, so that their heap can be seen. */
  readonly inThisThread?: boolean;
}

export async function openBench({ inThisThread = false }: BenchOptions = {}): Promise<BenchProduct> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-bench-'));
  const namespace = 'phoihop';
  const taskQueue = 'bench';
  const [postgres, cli] = await Promise.all([
    startPostgres({ dataDir: join(folder, 'postgres'), onProgress: say }),
    findTemporalCli({ given: process.env['PHOIHOP_TEMPORAL_CLI'], onProgress: say }),
  ]);
  const temporal = await startTemporal({
    cli,
    dbFile: join(folder, 'temporal.db'),
    namespace,
    uiPort: 'none',
  });
  const record = await openBenchRecord(postgres.superuserUrl);
  const connection = await NativeConnection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace });
  const keys = testKeys();
  const workflowsPath = join(import.meta.dirname, 'workflows.ts');
  const workflowBundle = await bundleWorkflows({ ...bundleOptions, workflowsPath });
  const activities = journalActivities(record, {
    machineOf: machineOfStream,
    verifier: keys.verifier,
    project,
  });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle,
    activities: { ...activities, nothing: () => Promise.resolve() },
    maxCachedWorkflows: 2_000,
    debugMode: inThisThread,
  });
  const running = worker.run();
  return {
    client,
    record,
    gateway: new CommandGateway(client, taskQueue),
    signer: keys.signer,
    taskQueue,
    temporalPid: temporal.pid,
    bundle: workflowBundle,
    async close() {
      worker.shutdown();
      await running;
      await connection.close();
      await record.destroy();
      await temporal.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** CPU of another process so far, in milliseconds (Linux: 100 ticks a second). */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Runs `work` for each of `count`, at most `width` at a time. */
export async function inParallel(
  count: number,
  width: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
