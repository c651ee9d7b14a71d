import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { StoryPage, Technical } from '#contracts/http/history';
import { type Items, ledItems, untilRecorded } from '../support/product/acts.ts';
import { runBeside } from '../support/product/beside.ts';
import type { Client } from '../support/product/client.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { until } from '../support/workflows/until.ts';

type Story = z.output<typeof StoryPage>;
const seconds = (name: string, taken: number): void =>
  void process.stderr.write(`${name}: ${taken.toFixed(1)} s\n`);

describe('starting and stopping the product', () => {
  let product: RunningProduct;
  let officer: Client;
  let items: Items;
  const act = (index: number, text: string) => ({
    path: `/api/items/${items[index]?.id}/claim-completion`,
    json: { evidence: text },
    key: randomUUID(),
  });
  const storyOf = async (index: number): Promise<Story['items']> =>
    (await officer.read<Story>(`/api/history/items/${items[index]?.id}`)).items;

  beforeAll(async () => {
    const began = performance.now();
    product = await RunningProduct.start();
    seconds('the first start, with the plan of 30 items', (performance.now() - began) / 1000);
    officer = await product.signIn('so-du-lich');
    items = await ledItems(officer, 'in-progress');
  }, 270_000);
  afterAll(() => product.close(), 180_000);

  it('says to a second start that it runs, and where', async () => {
    const second = product.launch();
    expect(await second.exited).toBe(1);
    expect(second.lines.join('\n')).toContain('already running on this data');
    expect(second.lines.join('\n')).toContain(product.address);
  }, 90_000);

  it('has all data after everything was killed at once', async () => {
    await untilRecorded(officer, act(0, 'Trước khi mất điện'));
    const before = await storyOf(0);
    await product.killAll();
    seconds('a start after kill -9 of everything', await product.startAgain());
    expect(await storyOf(0)).toEqual(before);
    await untilRecorded(officer, act(1, 'Sau khi mất điện'));
    expect((await storyOf(1)).at(-1)?.type).toBe('completion-claimed');
  }, 270_000);

  it('rebuilds a deleted Temporal from the journal, and the plan goes on', async () => {
    expect(await product.stop()).toBe(0);
    for (const name of readdirSync(product.folder).filter((one) => one.startsWith('temporal.db'))) {
      rmSync(join(product.folder, name));
    }
    await product.startAgain();
    const coordinator = await product.signIn('so-ngoai-vu');
    const technical = (path: string) =>
      coordinator.read<z.output<typeof Technical>>(`/api/history/${path}/technical`);
    expect((await technical(`items/${items[3]?.id}`)).gone).toBe(true);
    const done = await runBeside(product, 'reconcile');
    expect([done.code, /, (\d+) restarted/.exec(done.output)?.[1]]).toEqual([
      0,
      expect.stringMatching(/[1-9]/),
    ]);
    const { items: all } = await coordinator.read<{ items: Items }>('/api/items?limit=200');
    const plan = all[0]?.planId ?? '';
    for (const path of [`plans/${plan}`, ...all.map(({ id }) => `items/${id}`)]) {
      const { gone, runs } = await technical(path);
      expect([path, gone, runs[0]?.status]).toEqual([path, false, 'RUNNING']);
    }
    await until('the alarms are set again', async () => {
      return (await technical(`plans/${plan}`)).pendingTimers.length === 1;
    });
    const assigned = all.find(({ phase, dueAt }) => phase === 'assigned' && dueAt !== null);
    await until("an item's alarm is set again", async () => {
      return (await technical(`items/${assigned?.id}`)).pendingTimers.length === 1;
    });
    await untilRecorded(officer, act(2, 'Sau khi dựng lại'));
    expect((await storyOf(2)).at(-1)?.type).toBe('completion-claimed');
    expect(await runBeside(product, 'verify')).toMatchObject({ code: 0 });
  }, 360_000);

  it('leaves no process after SIGTERM', async () => {
    expect(await product.stop('SIGTERM')).toBe(0);
    expect(product.processes()).toEqual([]);
  }, 120_000);
});
