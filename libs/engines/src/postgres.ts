import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Client } from 'pg';
import { startChild, type Child, type ChildExit } from './child.ts';
import { EngineError, type OnProgress } from './engine-error.ts';
import { freePort } from './free-port.ts';
import { turnOver } from './log-file.ts';
import { clearLeftover } from './pid-file.ts';
import { commandAs, postgresAccount, type Account } from './postgres-account.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import type { StopStep } from './process-table.ts';
import { lastWords, untilReady } from './ready.ts';
import { secretFrom } from './secret-file.ts';

export interface PostgresOptions {
  /** Folder of the cluster; beside it stand `<dataDir>.password` and `<dataDir>.log`. */
  readonly dataDir: string;
  /** Default: any free one. */
  readonly port?: number;
  /** For tests only: gives up safety on power loss for speed. */
  readonly fast?: boolean;
  readonly onProgress?: OnProgress;
}

export interface Postgres {
  /** Address of the superuser on the database `postgres`. */
  readonly superuserUrl: string;
  readonly port: number;
  readonly pid: number;
  readonly exited: Promise<ChildExit>;
  stop(): Promise<void>;
}

/** SIGINT ends sessions and writes a checkpoint, SIGQUIT stops at once (the next start recovers). */
const stopSteps: readonly StopStep[] = [
  { signal: 'SIGINT', withinMs: 20_000 },
  { signal: 'SIGQUIT', withinMs: 5_000 },
  { signal: 'SIGKILL', withinMs: 5_000 },
];

const fastFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * Starts a real PostgreSQL on loopback over the given folder, made when it is not there. One that a killed run
 * left on the same folder is stopped first.
 * @throws EngineError when it cannot be brought up
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataDir = resolve(options.dataDir);
  const account = postgresAccount();
  const binaries = postgresBinaries();
  mkdirSync(dirname(dataDir), { recursive: true });
  const password = secretFrom(`${dataDir}.password`);
  if (await stopLeftoverPostgres(dataDir)) {
    options.onProgress?.('đã dừng PostgreSQL sót lại / stopped a PostgreSQL left by a killed run');
  }
  if (!existsSync(dataDir))
    await createCluster({ dataDir, password, account, binaries, fast: options.fast ?? false });
  const port = options.port ?? (await freePort());
  const superuserUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const child = await launch(dataDir, port, account, binaries, options.fast ?? false);
  await untilReady({
    name: 'PostgreSQL',
    child,
    logFile: `${dataDir}.log`,
    withinMs: 60_000,
    probe: () => answers(superuserUrl),
  });
  return {
    superuserUrl,
    port,
    pid: child.pid,
    exited: child.exited,
    stop: async () => void (await child.stop()),
  };
}

/** Stops a PostgreSQL that a killed run left on this folder; true when there was one. */
export function stopLeftoverPostgres(dataDir: string): Promise<boolean> {
  return clearLeftover(join(dataDir, 'postmaster.pid'), ['postgres', resolve(dataDir)], stopSteps);
}

function launch(
  dataDir: string,
  port: number,
  account: Account,
  binaries: PostgresBinaries,
  fast: boolean,
): Promise<Child> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
  const flags = [...settings, ...(fast ? fastFlags : [])].flatMap((setting) => ['-c', setting]);
  return startChild({
    ...commandAs(account, [dataDir, binaries.postgres], {
      command: binaries.postgres,
      args: ['-D', dataDir, '-p', String(port), ...flags],
    }),
    cwd: '/',
    logFile: turnOver(`${dataDir}.log`),
    stopSteps,
  });
}

interface NewCluster {
  readonly dataDir: string;
  readonly password: string;
  readonly account: Account;
  readonly binaries: PostgresBinaries;
  readonly fast: boolean;
}

/** Made aside and moved into place when complete: a run killed half-way leaves no broken cluster. */
async function createCluster(cluster: NewCluster): Promise<void> {
  const { dataDir, account, binaries } = cluster;
  const draft = `${dataDir}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  give(draft, account);
  const passwordFolder = mkdtempSync(join(tmpdir(), 'phoihop-initdb-'));
  const passwordFile = join(passwordFolder, 'password');
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  for (const path of [passwordFolder, passwordFile]) give(path, account);
  try {
    const flags = [
      '--auth=scram-sha-256',
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
    ];
    const child = await startChild({
      ...commandAs(account, [draft, binaries.initdb], {
        command: binaries.initdb,
        args: [`--pgdata=${draft}`, '--locale=C.UTF-8', ...flags, ...(cluster.fast ? ['--no-sync'] : [])],
      }),
      cwd: '/',
      logFile: `${dataDir}.log`,
    });
    const { code } = await child.exited;
    if (code !== 0) throw new EngineError('engine-died', lastWords('PostgreSQL (initdb)', `${dataDir}.log`));
    renameSync(draft, dataDir);
  } finally {
    rmSync(passwordFolder, { recursive: true, force: true });
  }
}

function give(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

async function answers(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // An idle client whose server goes away emits an error; unheard, it would end this process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } finally {
    await client.end().catch(() => undefined);
  }
}
