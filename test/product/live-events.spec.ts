import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Listening } from '../support/api/listening.ts';
import { ledItems } from '../support/product/acts.ts';
import type { Client } from '../support/product/client.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { until } from '../support/workflows/until.ts';

describe('whoever has the page of a running product open', () => {
  let product: RunningProduct;
  let coordinator: Client;

  beforeAll(async () => {
    product = await RunningProduct.start();
    coordinator = await product.signIn('so-ngoai-vu');
  }, 270_000);
  afterAll(() => product.close(), 180_000);

  /** Has an agency acknowledge an item. @returns its journal */
  async function acknowledged(username: string): Promise<string> {
    const officer = await product.signIn(username);
    const [item] = await ledItems(officer, 'assigned');
    await officer.act(`/api/items/${item?.id}/acknowledge`);
    return `item/${item?.id}`;
  }

  it('is told within two seconds of an act elsewhere, and kept awake', async () => {
    const listening = await Listening.open(coordinator);
    const stream = await acknowledged('so-du-lich');
    const answered = performance.now();
    const told = () => listening.heard(stream, 'assignment-acknowledged');
    await until('the coordinator is told', async () => told() !== null);
    expect((told()?.arrivedAt ?? Infinity) - answered).toBeLessThan(2_000);
    await until('the stream is kept awake', async () => listening.text.includes('\n: here\n'));
    await listening.leave();
  }, 60_000);

  it('does not hold up the orderly end of the product, and comes back after it', async () => {
    const listening = await Listening.open(coordinator);
    const began = performance.now();
    expect(await product.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(15_000);
    await until('the stream is over', async () => listening.isOver);
    await product.startAgain();
    const again = await Listening.open(coordinator);
    expect(again.response.status).toBe(200);
    const stream = await acknowledged('so-cong-thuong');
    await until('it is told again', async () => again.heard(stream) !== null);
    await again.leave();
  }, 180_000);
});
