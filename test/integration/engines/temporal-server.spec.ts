import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { freePort } from '#engines/free-port';
import { findTemporalCli } from '#engines/temporal-cli';
import { searchAttributes, startTemporal, type TemporalServer } from '#engines/temporal-server';

const namespace = 'phoihop-spec';
let folder: string;
let cli: string;
let running: TemporalServer[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phoihop-temporal-'));
  cli = await findTemporalCli();
}, 360_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  running = [];
});

async function start(onProgress: (line: string) => void = () => undefined): Promise<TemporalServer> {
  const port = await freePort();
  const server = await startTemporal({
    cli,
    dbFile: join(folder, 'db'),
    namespace,
    port,
    uiPort: 'none',
    onProgress,
  });
  running.push(server);
  return server;
}

async function connected<T>(
  server: TemporalServer,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await Connection.connect({ address: server.address });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

const kept = { namespace, workflowId: 'kept' };
const startKept = (connection: Connection) =>
  connection.workflowService.startWorkflowExecution({
    ...kept,
    workflowType: { name: 'any' },
    taskQueue: { name: 'none' },
    requestId: 'one',
  });
const describeKept = (connection: Connection) =>
  connection.workflowService.describeWorkflowExecution({ namespace, execution: { workflowId: 'kept' } });

describe('Temporal without installation', () => {
  it('has the search attributes and keeps closed workflows for ten years', async () => {
    await connected(await start(), async (connection) => {
      const { config } = await connection.workflowService.describeNamespace({ namespace });
      expect(String(config?.workflowExecutionRetentionTtl?.seconds)).toBe(String(87_600 * 3600));
      const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
      expect(Object.keys(customAttributes ?? {})).toEqual(expect.arrayContaining([...searchAttributes]));
    });
  });

  it('still has its workflows after it was killed, and after one was left running', async () => {
    const first = await start();
    await connected(first, startKept);
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const left = await start();
    const lines: string[] = [];
    const next = await start((line) => lines.push(line));
    await left.exited;
    expect(lines).toEqual([expect.stringContaining('left by a killed run')]);
    const { workflowExecutionInfo } = await connected(next, describeKept);
    expect(workflowExecutionInfo?.type?.name).toBe('any');
  }, 90_000);
});
