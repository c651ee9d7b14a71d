import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { StoryPage } from '#contracts/http/history';
import { type Act, attempt, type Items, ledItems, untilRecorded } from '../support/product/acts.ts';
import { runBeside } from '../support/product/beside.ts';
import type { Client } from '../support/product/client.ts';
import { RunningProduct } from '../support/product/running-product.ts';

const AN_ITEM = 8;

describe('a burst of acts in which the worker is killed', () => {
  let product: RunningProduct;
  let officer: Client;
  let items: Items;
  beforeAll(async () => {
    product = await RunningProduct.start();
    officer = await product.signIn('so-du-lich');
    items = (await ledItems(officer, 'in-progress')).slice(0, 5);
  }, 270_000);
  afterAll(() => product.close(), 180_000);

  it('loses nothing, doubles nothing, and answers repeats as it answered first', async () => {
    const from = (await product.signIn('so-ngoai-vu')).read<{ agency: { id: string } }>('/api/me');
    const agency = (await from).agency.id;
    const acts = items.flatMap(({ id }) =>
      Array.from({ length: AN_ITEM }, (_, index): Act => ({
        path: `/api/items/${id}/contributions`,
        json: { from: agency, text: `Nội dung ${index} của ${id}` },
        key: randomUUID(),
      })),
    );
    let answered = 0;
    const first = await Promise.all(
      acts.map(async (act) => {
        const answer = await attempt(officer, act);
        if (answer?.status === 200 && ++answered === 4) product.kill('worker', 'SIGKILL');
        return answer;
      }),
    );
    await product.line(/^! worker dừng bất ngờ/);
    expect(first.every((one) => one !== null && [200, 202, 503].includes(one.status))).toBe(true);
    const final = await Promise.all(acts.map((act) => untilRecorded(officer, act)));
    first.forEach((answer, index) => {
      if (answer?.status === 200) expect(final[index]).toEqual(answer.body.recorded);
    });
    const again = await Promise.all(acts.map((act) => untilRecorded(officer, act)));
    expect(again).toEqual(final);
    for (const { id } of items) {
      const story = await officer.read<z.output<typeof StoryPage>>(`/api/history/items/${id}?limit=200`);
      const asked = story.items.filter(({ type }) => type === 'contribution-requested');
      const wanted = Array.from({ length: AN_ITEM }, (_, index) => `Nội dung ${index} của ${id}`);
      expect(asked.map(({ why }) => why).sort()).toEqual(wanted);
    }
  }, 270_000);

  it('leaves a journal that verifies', async () => {
    const { code, output } = await runBeside(product, 'verify');
    expect([code, output]).toEqual([0, expect.stringContaining('The journal is intact')]);
  }, 180_000);
});
