import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf, instantOf } from '#domain/time/day';
import { type Look, Visitors } from '../support/page/browser.ts';
import { livePlan } from '../support/page/lived-plan.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { MAIN_SCREENS, type Screen, Spectators } from './main-screens.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const KEPT = join(ROOT, 'docs', 'screens');
/** `npm run write:screens` puts them where they are kept; otherwise they are only taken and looked for there. */
const FOLDER = process.env['PHOIHOP_WRITE_SCREENS'] === '1' ? KEPT : join(ROOT, 'coverage', 'screens');
/** A picture of more is one that shows too much. */
const LARGEST = 250_000;
/** So that a picture that is taken again on the same day tells the same hours and days. */
const CLOCK = instantOf(dayOf(Date.now()), '10:00');

/** Screens that are pictured in more than one look. */
const OTHER_LOOKS: readonly (readonly [suffix: string, look: Look, names: readonly string[]])[] = [
  ['dark', { dark: true }, ['my-work', 'plan-table', 'plan-picture', 'item', 'overview']],
  ['en', { language: 'en' }, ['sign-in', 'my-work', 'plan-table', 'item', 'review']],
  ['phone', { width: 360, height: 740 }, ['my-work', 'plan-table', 'plan-picture', 'item', 'report-form']],
];
const PICTURES: readonly { readonly file: string; readonly screen: Screen; readonly look: Look }[] = [
  ...MAIN_SCREENS.map((screen) => ({ file: `${screen.name}.png`, screen, look: {} })),
  ...OTHER_LOOKS.flatMap(([suffix, look, names]) =>
    MAIN_SCREENS.filter(({ name }) => names.includes(name)).map((screen) => ({
      file: `${screen.name}-${suffix}.png`,
      screen,
      look,
    })),
  ),
];

describe('a picture of each main screen', () => {
  let product: RunningProduct;
  let visitors: Visitors;
  let spectators: Spectators;
  beforeAll(async () => {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    product = await RunningProduct.start();
    const plan = await livePlan(product);
    visitors = await Visitors.open(product.address);
    spectators = new Spectators(visitors, product, plan);
  }, 360_000);
  afterAll(async () => {
    await visitors.close();
    await product.close();
  }, 180_000);

  it.each(PICTURES.map(({ file }) => file))('%s is taken', async (file) => {
    const picture = PICTURES.find((one) => one.file === file);
    if (picture === undefined) throw new Error(`no picture ${file}`);
    const page = await spectators.at(picture.screen, { ...picture.look, clock: CLOCK });
    const path = join(FOLDER, file);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' });
    expect(statSync(path).size).toBeLessThan(LARGEST);
  });

  it('is kept in docs/screens, and no picture of anything else', () => {
    const kept = existsSync(KEPT) ? readdirSync(KEPT) : [];
    expect(kept.sort()).toEqual(PICTURES.map(({ file }) => file).sort());
  });

  it('shows nothing at which a script failed or the policy bit', async () => {
    expect(await spectators.complaints()).toEqual([]);
  });
});
