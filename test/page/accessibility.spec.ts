import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Look, Visitors } from '../support/page/browser.ts';
import { livePlan } from '../support/page/lived-plan.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { MAIN_SCREENS, type Screen, Spectators } from './main-screens.ts';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Each theme and each language once on every screen: what one shows wrongly depends on the other nowhere. */
const LOOKS: readonly Look[] = [
  { dark: false, language: 'vi' },
  { dark: true, language: 'en' },
];
const PHONE = { width: 360, height: 740 };
/** 1366 × 768 at 200 %. */
const ZOOMED = { width: 683, height: 384 };

/** The marks of the picture stand where their days are, and its rows are as high as lets a plan be seen at once: SC 2.5.8, "essential". */
const isOfPicture = (target: string): boolean => target.includes('li[aria-posinset=');

async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(LEVELS).setLegacyMode(true).analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => id !== 'target-size' || !isOfPicture(target.join(' ')))
      .map(({ target, any, html }) => `${id} (${help}): ${target.join(' ')} ${any[0]?.message ?? html}`),
  );
}

/** What makes the whole page wider than the window, the outermost first; empty when it fits. */
async function tooWide(page: Page, size: { width: number; height: number }): Promise<readonly string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(size);
  const wide = await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    if ((document.scrollingElement?.scrollWidth ?? 0) <= innerWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 1,
    );
    return beyond.slice(0, 5).map((one) => `${one.tagName}.${one.className}`);
  });
  if (before !== null) await page.setViewportSize(before);
  return wide;
}

describe('every main screen', () => {
  let product: RunningProduct;
  let visitors: Visitors;
  let spectators: Spectators;
  beforeAll(async () => {
    product = await RunningProduct.start();
    const plan = await livePlan(product);
    visitors = await Visitors.open(product.address);
    spectators = new Spectators(visitors, product, plan);
  }, 360_000);
  afterAll(async () => {
    await visitors.close();
    await product.close();
  }, 180_000);

  const screen = (name: string): Screen => {
    const found = MAIN_SCREENS.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no screen ${name}`);
    return found;
  };

  it.each(MAIN_SCREENS.map(({ name }) => name))(
    '%s is for everybody: in both themes and languages, on a phone, at 200 %%',
    async (name) => {
      for (const look of LOOKS) {
        const page = await spectators.at(screen(name), look);
        expect(await violations(page)).toEqual([]);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
        expect(await tooWide(page, PHONE)).toEqual([]);
        expect(await tooWide(page, ZOOMED)).toEqual([]);
      }
    },
  );

  it('finds a button without a name and a text too pale, were there any', async () => {
    const page = await spectators.at(screen('sign-in'), LOOKS[0]);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button>');
      document.querySelector('h1')?.setAttribute('class', 'pale');
      document.querySelector<HTMLElement>('h1')?.style.setProperty('color', '#ddd');
    });
    const found = (await violations(page)).map((one) => one.split(' ')[0]);
    expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  });
});
