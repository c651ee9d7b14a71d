import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '#contracts/workflow/search-attributes';
import { startChild, type ChildExit } from './child.ts';
import { EngineError, type OnProgress } from './engine-error.ts';
import { freePort } from './free-port.ts';
import { turnOver } from './log-file.ts';
import { clearLeftover, writePidFile } from './pid-file.ts';
import { listensOn } from './port-owner.ts';
import type { StopStep } from './process-table.ts';
import { untilReady } from './ready.ts';

/** Attributes by which workflows are found in Temporal's own page. */
export const searchAttributes = Object.values(SEARCH_ATTRIBUTES);

/** Closed workflows stay readable for ten years; the dev server would drop them after a day. */
const retentionSeconds = 87_600 * 3600;

export interface TemporalOptions {
  /** The `temporal` binary, see findTemporalCli. */
  readonly cli: string;
  /** The SQLite file; beside it stand `<dbFile>.pid` and `<dbFile>.log`. */
  readonly dbFile: string;
  readonly namespace: string;
  /** Default: 7233 if nobody has it, else any free one. */
  readonly port?: number;
  /** Port of Temporal's own page; `none` for no page. Default: 8233 if nobody has it, else any free one. */
  readonly uiPort?: number | 'none';
  /** Further arguments of `temporal server start-dev`. */
  readonly extraArguments?: readonly string[];
  readonly onProgress?: OnProgress;
}

export interface TemporalServer {
  /** host:port for clients and workers. */
  readonly address: string;
  /** Address of Temporal's own page; undefined when it has none. */
  readonly uiUrl: string | undefined;
  readonly pid: number;
  readonly exited: Promise<ChildExit>;
  stop(): Promise<void>;
}

const stopSteps: readonly StopStep[] = [
  { signal: 'SIGTERM', withinMs: 10_000 },
  { signal: 'SIGKILL', withinMs: 5_000 },
];

/**
 * Starts the dev server on loopback over its file, with namespace, search attributes and retention in place. One
 * that a killed run left on the same file is stopped first.
 * @throws EngineError when it cannot be brought up
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const dbFile = resolve(options.dbFile);
  mkdirSync(dirname(dbFile), { recursive: true });
  if (await stopLeftoverTemporal(dbFile)) {
    options.onProgress?.('đã dừng Temporal sót lại / stopped a Temporal left by a killed run');
  }
  if (!existsSync(dbFile)) forgetJournal(dbFile);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launch(options, dbFile, await portsOf(options, attempt === 1));
    } catch (error) {
      // Between the look at a port and its use another process may have taken it.
      if (attempt === PORT_ATTEMPTS || !hasDied(error)) throw error;
    }
  }
}

const PORT_ATTEMPTS = 3;

/** A server whose port is taken ends in more than one way, also by a panic that does not name the port. */
const hasDied = (error: unknown): boolean => error instanceof EngineError && error.code === 'engine-died';

interface Ports {
  readonly port: number;
  readonly uiPort: number | 'none';
}

async function portsOf({ port, uiPort }: TemporalOptions, usual: boolean): Promise<Ports> {
  return {
    port: port ?? (await freePort(usual ? 7233 : undefined)),
    uiPort: uiPort ?? (await freePort(usual ? 8233 : undefined)),
  };
}

async function launch(
  options: TemporalOptions,
  dbFile: string,
  { port, uiPort }: Ports,
): Promise<TemporalServer> {
  const logFile = turnOver(`${dbFile}.log`);
  const child = await startChild({
    command: options.cli,
    args: [...serverArguments(dbFile, options.namespace, port, uiPort), ...(options.extraArguments ?? [])],
    env: withoutTemporalSettings(process.env),
    logFile,
    stopSteps,
  });
  writePidFile(`${dbFile}.pid`, child.pid);
  const address = `127.0.0.1:${port}`;
  const probe = async (): Promise<void> => {
    // Another server may answer there, when both looked at the port at the same moment.
    if (!listensOn(child.pid, port)) throw new Error(`nothing of ours listens on ${address} yet`);
    await prepareNamespace(address, options.namespace);
  };
  await untilReady({ name: 'Temporal', child, logFile, withinMs: 60_000, probe });
  return {
    address,
    uiUrl: uiPort === 'none' ? undefined : `http://127.0.0.1:${uiPort}`,
    pid: child.pid,
    exited: child.exited,
    stop: async () => void (await child.stop()),
  };
}

/** Stops a Temporal that a killed run left on this file; true when there was one. */
export function stopLeftoverTemporal(dbFile: string): Promise<boolean> {
  return clearLeftover(`${dbFile}.pid`, ['start-dev', resolve(dbFile)], stopSteps);
}

function serverArguments(dbFile: string, namespace: string, port: number, uiPort: number | 'none'): string[] {
  const page = uiPort === 'none' ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-disable-news-fetch'];
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), ...page],
    ...['--db-filename', dbFile, '--namespace', namespace, '--log-level', 'warn'],
    // 1.5 times the speed of the default journal at the same safety.
    ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=FULL'],
    ...searchAttributes.flatMap((name) => ['--search-attribute', `${name}=Keyword`]),
  ];
}

/** When somebody deleted the database file alone, what SQLite wrote beside it belongs to nothing. */
function forgetJournal(dbFile: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(`${dbFile}${suffix}`, { force: true });
}

/** The binary reads TEMPORAL_… itself; what is meant for clients must not change the server. */
function withoutTemporalSettings(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([name]) => !name.startsWith('TEMPORAL_')));
}

async function prepareNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '2 seconds' });
  try {
    await connection.workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: { seconds: retentionSeconds as never } },
    });
  } finally {
    await connection.close();
  }
}
