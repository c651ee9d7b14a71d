import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningProduct } from '../support/product/running-product.ts';
import { stepsOf } from './blocks.ts';
import { type Ran, runSteps } from './run-steps.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DOCUMENT = join(ROOT, '..', 'shared', 'documents', '001_6ede71529d5c2399.txt');
/** Milliseconds; a minute is meant, a crowded machine may take more. */
const WITHIN = 180_000;

const steps = stepsOf(readFileSync(join(ROOT, 'docs', 'walkthrough.md'), 'utf8'));

describe('the walkthrough, as a reader would type it', () => {
  let product: RunningProduct;
  let ran: Ran;

  beforeAll(async () => {
    product = await RunningProduct.start();
    const environment = { ...product.commandSettings, BASE: product.address };
    ran = await runSteps(steps, { folder: ROOT, environment });
    if (!existsSync(DOCUMENT)) process.stderr.write(`${ran.said}\n`);
  }, WITHIN);
  afterAll(async () => product.close(), WITHIN);

  it.each(steps.map((step, index) => ({ ...step, index })))(
    'prints under "$heading" what line $line shows',
    ({ index, expected }) => expect(ran.printed[index]).toBe(expected),
  );

  it('says nothing beside, or only that the real document is not there', () => {
    expect(ran.said).toMatch(existsSync(DOCUMENT) ? /^$/ : /^!!! The documents are not there.*\n$/);
  });
});

it('is told in eleven chapters, all but the start with something to see', () => {
  const chapters = Map.groupBy(steps, ({ heading }) => heading);
  const shown = [...chapters.values()].filter((all) => all.some(({ expected }) => expected !== ''));
  expect(shown).toHaveLength(10);
  expect(chapters.size).toBe(11);
});
