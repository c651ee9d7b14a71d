import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';
import { type Act, attempt, type Items, ledItems, untilRecorded } from '../support/product/acts.ts';
import { runBeside } from '../support/product/beside.ts';
import type { Client, ProblemBody } from '../support/product/client.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { until } from '../support/workflows/until.ts';

describe('the product while an engine is away', () => {
  let product: RunningProduct;
  let officer: Client;
  let items: Items;
  let agency: string;
  beforeAll(async () => {
    product = await RunningProduct.start();
    officer = await product.signIn('so-du-lich');
    items = await ledItems(officer, 'in-progress');
    agency = (await (await product.signIn('so-ngoai-vu')).read<{ agency: { id: string } }>('/api/me')).agency
      .id;
  }, 270_000);
  afterAll(async () => {
    // A launcher that a failed test left stopped could not be asked to end.
    product.kill('launcher', 'SIGCONT');
    await product.close();
  }, 180_000);

  const ask = (index: number, text: string): Act => ({
    path: `/api/items/${items[index]?.id}/contributions`,
    json: { from: agency, text },
    key: randomUUID(),
  });
  const isReady = async (): Promise<boolean> =>
    (await fetch(`${product.address}/health/ready`).catch(() => null))?.status === 200;
  const ready = () => until('the product is ready again', isReady, 60_000);
  /** The engine is gone and the launcher sees it only when this is over. */
  async function without(engine: 'postgres' | 'temporal', work: () => Promise<void>): Promise<void> {
    product.kill('launcher', 'SIGSTOP');
    product.kill(engine, engine === 'postgres' ? 'SIGINT' : 'SIGKILL');
    await until(`${engine} is away`, async () => !(await isReady()), 20_000);
    try {
      await work();
    } finally {
      product.kill('launcher', 'SIGCONT');
    }
    await ready();
  }

  it('says without PostgreSQL that nothing was noted, and takes the same key afterwards', async () => {
    const act = ask(0, 'Không có PostgreSQL');
    await without('postgres', async () => {
      const answer = await attempt(officer, act);
      expect(answer?.status).toBe(503);
      expect(answer?.body).toMatchObject({ code: 'records-unavailable', noted: false });
      expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
      const read = await officer.get<ProblemBody>('/api/items');
      expect([read.status, read.body.code]).toEqual([503, 'records-unavailable']);
    });
    const recorded = await untilRecorded(officer, act);
    expect(await untilRecorded(officer, act)).toEqual(recorded);
  }, 180_000);

  it('says without Temporal that the act was noted and its outcome is not known', async () => {
    const act = ask(1, 'Không có Temporal');
    await without('temporal', async () => {
      const answer = await attempt(officer, act);
      expect(answer?.status).toBe(503);
      expect(answer?.body).toMatchObject({ code: 'outcome-unknown', noted: true });
      expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await officer.get('/api/items')).status).toBe(200);
    });
    const recorded = await untilRecorded(officer, act);
    expect(await untilRecorded(officer, act)).toEqual(recorded);
  }, 270_000);

  it('accepts what is durable while the journal cannot be written, and says where to look', async () => {
    const act = ask(2, 'Nhật ký bị giữ');
    const database = new Database({ connectionString: product.environment()['DATABASE_OWNER_URL'] });
    await database.connect();
    await database.query('begin');
    await database.query('lock table journal in exclusive mode');
    const answer = await attempt(officer, act);
    await database.query('rollback');
    await database.end();
    expect(answer?.status).toBe(202);
    expect(answer?.headers.get('location')).toBe(`/api/items/${items[2]?.id}`);
    expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
    await untilRecorded(officer, act);
  }, 180_000);

  it('gives up a PostgreSQL that hangs, and says so', async () => {
    const act = ask(3, 'PostgreSQL treo');
    const paused = pausedDatabase(product);
    const answer = await attempt(officer, act);
    paused.forEach((pid) => process.kill(pid, 'SIGCONT'));
    expect([answer?.status, answer?.body.code]).toEqual([503, 'records-unavailable']);
    await ready();
    await untilRecorded(officer, act);
  }, 180_000);

  it('has every act once in a journal that verifies, and goes on', async () => {
    await untilRecorded(officer, ask(0, 'Sau cùng'));
    for (const index of [0, 1, 2, 3]) {
      const { contributions } = await officer.read<{ contributions: readonly unknown[] }>(
        `/api/items/${items[index]?.id}`,
      );
      expect(contributions).toHaveLength(index === 0 ? 2 : 1);
    }
    expect(await runBeside(product, 'verify')).toMatchObject({ code: 0 });
  }, 180_000);
});

/** Stops the postmaster and every process below it where they are. @returns their pids */
function pausedDatabase(product: RunningProduct): readonly number[] {
  const postmaster = product.pidOf('postgres');
  const pids = [postmaster, ...childrenOf(postmaster)];
  pids.forEach((pid) => process.kill(pid, 'SIGSTOP'));
  return pids;
}

function childrenOf(parent: number): readonly number[] {
  return readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').map(Number);
}
