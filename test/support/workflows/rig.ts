import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { journalActivities } from '../../../apps/worker/src/activities.ts';
import type { JournalActivities } from '#contracts/workflow/activities';
import type { Actor, SignedCommand } from '#contracts/workflow/messages';
import { SEARCH_ATTRIBUTES } from '#contracts/workflow/search-attributes';
import { vietnamCalendar } from '#domain/calendar/vietnam-calendar';
import { startTemporal } from '#engines/temporal-server';
import { openRecord } from '#persistence/data-source';
import type { AppendDeps } from '#persistence/journal/append-deps';
import { machineOfStream } from '#persistence/journal/machine-lookup';
import { migrate } from '#persistence/migrate/migrate';
import { OutboxRelay } from '#persistence/outbox/relay';
import { freezeRevision } from '#persistence/plans/plan-revision';
import { project } from '#persistence/read-model/project';
import { CommandGateway, type CommandOutcome } from '#temporal/command-gateway';
import { newsDelivery } from '#temporal/news-delivery';
import {
  createTestDatabase,
  temporalCli,
  temporalTestServer,
  type TestDatabase,
} from '../engines/database.ts';
import { historiesOf } from './histories.ts';
import { keepRuntimeQuiet } from './quiet-runtime.ts';
import { testKeys } from './signing.ts';
import type { SmallPlan } from './small-plan.ts';
import { workflowCoverage } from './workflow-coverage.ts';

/** Indexed value type of the Temporal API. */
const KEYWORD = 2;

/** A server to run workflows on: the real one, or the one that skips time. */
export interface Server {
  readonly client: Client;
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly address: string;
  now(): Promise<number>;
  /** Lets time pass: skipped on the test server, not to be asked of the real one. */
  pass(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

export async function skippingServer(): Promise<Server> {
  keepRuntimeQuiet();
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: temporalTestServer() } },
  });
  await environment.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(Object.values(SEARCH_ATTRIBUTES).map((name) => [name, KEYWORD])),
  });
  return {
    client: environment.client,
    connection: environment.nativeConnection,
    namespace: 'default',
    address: environment.address,
    now: async () => await environment.currentTimeMs(),
    pass: async (milliseconds) => await environment.sleep(milliseconds),
    stop: async () => await environment.teardown(),
  };
}

/** @param extraArguments of `temporal server start-dev` */
export async function realServer(extraArguments: readonly string[] = []): Promise<Server> {
  keepRuntimeQuiet();
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-temporal-'));
  const namespace = 'phoihop';
  const server = await startTemporal({
    cli: temporalCli(),
    dbFile: join(folder, 'temporal.db'),
    namespace,
    uiPort: 'none',
    extraArguments,
  });
  const connection = await NativeConnection.connect({ address: server.address });
  return {
    client: new Client({ connection, namespace }),
    connection,
    namespace,
    address: server.address,
    now: async () => await Promise.resolve(Date.now()),
    pass: () => Promise.reject(new Error('the real server skips no time')),
    async stop() {
      await connection.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface RigOptions {
  readonly server: Server;
  /** `false` takes the journal's condition on the head out: the control of the crash cases. */
  readonly conditional?: false;
  /** The worker takes every signature for the API's: the control of forged commands. */
  readonly trusting?: true;
  /** Stands between workflow and record, to make a crash happen at an exact place. */
  readonly around?: (activities: JournalActivities) => JournalActivities;
  readonly maxCachedWorkflows?: number;
}

/** Workflows, worker, record and relay together, with real engines. */
export class Rig {
  readonly server: Server;
  readonly record: DataSource;
  readonly relay: OutboxRelay;
  readonly taskQueue = `test-${randomUUID()}`;
  /** Address of the record, as the worker's role sees it. */
  readonly recordUrl: string;
  readonly #keys = testKeys();
  readonly #options: RigOptions;
  readonly #started = new Set<string>();
  readonly #drop: () => Promise<void>;
  #worker: Worker | null = null;
  #running: Promise<void> | null = null;

  private constructor(options: RigOptions, record: DataSource, database: TestDatabase) {
    this.#options = options;
    this.recordUrl = database.appUrl;
    this.server = options.server;
    this.record = record;
    this.#drop = () => database.drop();
    const deliver = newsDelivery(this.server.client, this.taskQueue);
    this.relay = new OutboxRelay(record, {
      deliverNews: async (target, news) => {
        this.#started.add(target);
        await deliver(target, news);
      },
    });
  }

  static async open(options: RigOptions): Promise<Rig> {
    const database = await createTestDatabase();
    await migrate(database.ownerUrl, { appRole: 'phoihop_app' });
    const record = await openRecord(database.appUrl, { scope: 'all' });
    const { version, ...snapshot } = vietnamCalendar();
    await record.query(
      `insert into calendar (version, snapshot, source, valid_since) values ($1, $2, 'test', now())`,
      [version, JSON.stringify(snapshot)],
    );
    const rig = new Rig(options, record, database);
    await rig.startWorker();
    return rig;
  }

  /** What the worker's activities are made from. */
  get deps(): AppendDeps {
    const verifier = this.#options.trusting ? () => true : this.#keys.verifier;
    const base = { machineOf: machineOfStream, verifier, project };
    return this.#options.conditional === false ? { ...base, conditional: false } : base;
  }

  /** PEM of the key by which the worker knows what the API signed. */
  get verifyKey(): string {
    return this.#keys.publicKey;
  }

  async startWorker(): Promise<void> {
    const activities = journalActivities(this.record, this.deps);
    const codePath = process.env['PHOIHOP_TEST_WORKFLOW_BUNDLE'];
    if (codePath === undefined)
      throw new Error('no bundle: run Jest with test/support/engines/global-setup.ts');
    this.#worker = await Worker.create(
      workflowCoverage.augmentWorkerOptionsWithBundle({
        connection: this.server.connection,
        namespace: this.server.namespace,
        taskQueue: this.taskQueue,
        workflowBundle: { codePath },
        activities: { ...(this.#options.around?.(activities) ?? activities) },
        maxCachedWorkflows: this.#options.maxCachedWorkflows ?? 500,
        shutdownForceTime: '10 seconds',
      }),
    );
    this.#running = this.#worker.run();
  }

  async stopWorker(): Promise<void> {
    if (this.#worker?.getState() === 'RUNNING') this.#worker.shutdown();
    await this.#running;
    this.#worker = null;
  }

  sign(
    target: string,
    command: { readonly type: string },
    actor: Actor,
    at: number,
    key: string,
  ): SignedCommand {
    return this.#keys.signer.sign({ key, target, command, actor, receivedAt: at });
  }

  /** Brings a command to its workflow, as the API does. */
  async send(
    target: string,
    command: { readonly type: string },
    actor: Actor,
    { key = randomUUID(), at }: { readonly key?: string; readonly at?: number } = {},
  ): Promise<CommandOutcome> {
    this.#started.add(target);
    const signed = this.sign(target, command, actor, at ?? (await this.server.now()), key);
    return await new CommandGateway(this.server.client, this.taskQueue).send(signed);
  }

  /** Sends a command that is sure to be accepted. */
  async act(target: string, command: { readonly type: string }, actor: Actor): Promise<void> {
    const outcome = await this.send(target, command, actor);
    if (outcome.kind !== 'recorded') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
  }

  /** Freezes the plan's revision, as its confirmation does. @returns its digest */
  async freeze({ revision }: SmallPlan): Promise<string> {
    return await this.record.transaction((manager) => freezeRevision(manager, revision));
  }

  /** Types of a stream's events, in order. */
  async story(stream: string): Promise<readonly string[]> {
    const rows: { type: string }[] = await this.record.query(
      'select type from journal where stream = $1 order by seq',
      [stream],
    );
    return rows.map(({ type }) => type);
  }

  async stateOf<S>(stream: string): Promise<S> {
    const rows: { state: S }[] = await this.record.query('select state from stream where id = $1', [stream]);
    if (rows[0] === undefined) throw new Error(`nothing is recorded of ${stream}`);
    return rows[0].state;
  }

  /** Lets a skipped time pass, with everything that leaves the processes on the way delivered. */
  async pass(milliseconds: number): Promise<void> {
    await this.server.pass(milliseconds);
    await this.relay.drain();
  }

  /** Every workflow that was started replays on today's code, all its runs. */
  async replayAll(): Promise<number> {
    const { client } = this.server;
    const runs = await Promise.all([...this.#started].map((workflowId) => historiesOf(client, workflowId)));
    const histories = runs.flat().map(({ workflowId, history }) => ({ workflowId, history }));
    const codePath = process.env['PHOIHOP_TEST_WORKFLOW_BUNDLE'] ?? '';
    const options = workflowCoverage.augmentWorkerOptionsWithBundle({
      taskQueue: 'replay',
      workflowBundle: { codePath },
    });
    let replayed = 0;
    for await (const { error, workflowId } of Worker.runReplayHistories(options, histories)) {
      if (error !== undefined) throw new Error(`${workflowId} does not replay`, { cause: error });
      replayed += 1;
    }
    return replayed;
  }

  async close(): Promise<void> {
    try {
      await this.replayAll();
    } finally {
      await this.#stop();
    }
  }

  async #stop(): Promise<void> {
    await this.stopWorker();
    await this.record.destroy();
    await this.#drop();
  }
}

/** Lends a rig, and closes it whatever happens. */
export async function withRig<T>(options: RigOptions, work: (rig: Rig) => Promise<T>): Promise<T> {
  const rig = await Rig.open(options);
  try {
    return await work(rig);
  } finally {
    await rig.close();
  }
}
