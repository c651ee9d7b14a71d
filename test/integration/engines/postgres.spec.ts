import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startPostgres, type Postgres } from '#engines/postgres';
import { prepareDatabase } from '#engines/postgres-database';

let folder: string;
let running: Postgres[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phoihop-postgres-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(running.map((postgres) => postgres.stop()));
  running = [];
});

async function start(onProgress: (line: string) => void = () => undefined): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir: join(folder, 'cluster'), onProgress });
  running.push(postgres);
  return postgres;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows.flatMap((row) => Object.values(row));
  } finally {
    await client.end();
  }
}

describe('PostgreSQL without installation', () => {
  it('comes up on a new folder, on loopback alone, with UTF-8 and safe writes', async () => {
    const { superuserUrl } = await start();
    expect(await query(superuserUrl, 'show listen_addresses')).toEqual(['127.0.0.1']);
    expect(await query(superuserUrl, 'show fsync')).toEqual(['on']);
    expect(await query(superuserUrl, `select lower('NHIỆM VỤ')`)).toEqual(['nhiệm vụ']);
    expect(await query(superuserUrl, `select 'đ' < 'e' collate "vi-x-icu"`)).toEqual([true]);
  });

  it('refuses a wrong password', async () => {
    const url = new URL((await start()).superuserUrl);
    url.password = 'wrong';
    await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('still has what was committed before it was killed', async () => {
    const first = await start();
    await query(first.superuserUrl, 'create table kept as select 42 as n');
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    expect(await query((await start()).superuserUrl, 'select n from kept')).toEqual([42]);
  });

  it('stops one that is left running on the same folder, and says so', async () => {
    const left = await start();
    const lines: string[] = [];
    const next = await start((line) => lines.push(line));
    expect(lines).toEqual([expect.stringContaining('left by a killed run')]);
    expect(await left.exited).toEqual({ code: 0, signal: null });
    expect(await query(next.superuserUrl, 'select 1')).toEqual([1]);
  });

  it('gives the application a role that owns nothing and passes no row-level security', async () => {
    const { superuserUrl } = await start();
    const plan = {
      database: 'phoihop',
      owner: { name: 'phoihop_owner', password: 'o' },
      app: { name: 'phoihop_app', password: 'a' },
    };
    const { ownerUrl, appUrl } = await prepareDatabase(superuserUrl, plan);
    expect(await prepareDatabase(superuserUrl, plan)).toEqual({ ownerUrl, appUrl });
    await query(ownerUrl, 'create table owned (n int)');
    await expect(query(appUrl, 'select * from owned')).rejects.toThrow('permission denied');
    await expect(query(appUrl, 'create table mine (n int)')).rejects.toThrow('permission denied');
    const flags =
      'select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user';
    expect(await query(appUrl, flags)).toEqual([false]);
  });
});
