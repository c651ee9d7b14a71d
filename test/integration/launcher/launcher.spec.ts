import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freePort } from '#engines/free-port';
import { readPidFile } from '#engines/pid-file';
import { runningEnvironment } from '#engines/running-installation';
import { launchStandIn, processesOf, type Launched } from '../../support/launcher/launched.ts';

interface Seen {
  readonly pid: number;
  readonly DATABASE_OWNER_URL?: string;
  readonly TEMPORAL_ADDRESS: string;
  readonly PHOIHOP_SIGNING_KEY_FILE: string;
}

let folder: string;
let port: number;
let address: string;
let started: Launched[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phoihop-launcher-'));
  port = await freePort();
  address = `http://127.0.0.1:${port}`;
  started = [];
});
afterEach(async () => {
  for (const { pid, exited } of started) {
    if (processesOf(folder).includes(pid)) process.kill(pid, 'SIGTERM');
    await exited;
  }
  for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}, 90_000);

function start(...args: readonly string[]): Launched {
  const launched = launchStandIn({ PHOIHOP_DATA: folder, PORT: String(port) }, ...args);
  started.push(launched);
  return launched;
}

const ready = (launched: Launched) => launched.line(/^Phối Hợp: /);
const ask = async (): Promise<Seen> => (await (await fetch(address)).json()) as Seen;

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await nextTurn();
}

async function stop(launched: Launched, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  process.kill(launched.pid, signal);
  return launched.exited;
}

async function startsCounted(): Promise<number> {
  const { DATABASE_OWNER_URL } = runningEnvironment(folder, {});
  const client = new Client({ connectionString: DATABASE_OWNER_URL });
  await client.connect();
  try {
    return (await client.query('select * from start_of_product')).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

describe('npm start', () => {
  it('brings all up, says where, and leaves no process after SIGTERM', async () => {
    const launched = start();
    await ready(launched);
    expect(launched.lines.at(-1)).toBe(`Phối Hợp: ${address}`);
    expect(launched.lines).toContainEqual(expect.stringContaining('dieuphoi  mẫu  coordinator  Sở Ngoại vụ'));
    const seen = await ask();
    expect(seen.DATABASE_OWNER_URL).toBeUndefined();
    expect(statSync(seen.PHOIHOP_SIGNING_KEY_FILE).mode & 0o777).toBe(0o600);
    expect(await stop(launched)).toBe(0);
    const order = launched.lines.flatMap((line) => /stopped: (\w+)/.exec(line)?.[1] ?? []);
    expect(order).toEqual(['api', 'worker', 'temporal', 'postgres']);
    expect(processesOf(folder)).toEqual([]);
  }, 180_000);

  it('refuses a second start on the same data and says where the first is', async () => {
    await ready(start());
    const second = start();
    expect(await second.exited).toBe(1);
    expect(second.lines.join('\n')).toContain(`already running on this data`);
    expect(second.lines.join('\n')).toContain(address);
  }, 180_000);

  it('says how to take another port before it starts anything', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const launched = start();
    expect(await launched.exited).toBe(1);
    other.close();
    expect(launched.lines.join('\n')).toMatch(new RegExp(`Port ${port} is taken.* PORT=\\d+ npm start`));
    expect(readdirSync(folder)).not.toContain('postgres');
  }, 180_000);

  it('has its data after everything was killed at once', async () => {
    await ready(start());
    for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
    await ready(start('--empty'));
    expect(await startsCounted()).toBe(2);
  }, 180_000);

  it('takes over what a killed launcher left, whose programs end by themselves', async () => {
    const launched = start();
    await ready(launched);
    const { pid } = await ask();
    process.kill(launched.pid, 'SIGKILL');
    await until(() => !processesOf(folder).includes(pid));
    const next = start('--empty');
    await ready(next);
    expect(next.lines.filter((line) => line.includes('left by a killed run'))).toHaveLength(2);
    expect(await startsCounted()).toBe(2);
  }, 180_000);

  it('starts a killed API, worker or engine again, and says so', async () => {
    const launched = start('--empty');
    await ready(launched);
    const before = await ask();
    process.kill(before.pid, 'SIGKILL');
    await launched.line(/^! api dừng bất ngờ \(SIGKILL\)/);
    await until(() =>
      ask().then(
        ({ pid }) => pid !== before.pid,
        () => false,
      ),
    );
    const postmaster = readPidFile(join(folder, 'postgres', 'postmaster.pid')) ?? 0;
    process.kill(postmaster, 'SIGKILL');
    await launched.line(/^! PostgreSQL dừng bất ngờ/);
    await until(() =>
      startsCounted().then(
        (count) => count === 1,
        () => false,
      ),
    );
    expect(await stop(launched, 'SIGINT')).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  }, 180_000);

  it('stops in the middle of a start and leaves no process', async () => {
    const launched = start();
    await launched.line(/^… PostgreSQL/);
    expect(await stop(launched)).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  }, 180_000);

  it('begins anew with --reset --yes, keeps what is not its own, and never deletes unasked', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'not of the product');
    const first = start('--empty');
    await ready(first);
    await stop(first);
    const unasked = start('--reset');
    expect(await unasked.exited).toBe(1);
    const anew = start('--reset', '--yes', '--empty');
    await ready(anew);
    expect(await startsCounted()).toBe(1);
    expect(readdirSync(folder)).toContain('mine.txt');
  }, 180_000);
});
