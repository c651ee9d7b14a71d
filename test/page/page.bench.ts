import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { servePage } from '../../apps/api/src/page/serve-page.ts';
import { Visitors } from '../support/page/browser.ts';
import { findChromium } from '../support/page/chromium.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { startLargePlan } from '../bench/large-started-plan.ts';
import { median } from '../bench/median.ts';

/**
 * How fast the page is for whoever looks at it: the time to content in a cold browser beside an empty page of the same
 * stack, and a plan of 500 items scrolled and filtered, beside the same frame by frame without any content.
 */
const ROUNDS = 7;
const ITEMS = 500;
const MOST_CONTENT_MS = 1_000;
const MOST_FILTER_MS = 100;
/** At 60 frames a second, with what a timer may be off. */
const MOST_FRAME_MS = 1_000 / 60 + 1;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
let isMissed = false;
function verdict(name: string, value: number, most: number): void {
  isMissed ||= value > most;
  say(`${name}: ${value.toFixed(1)} ms (wanted ≤ ${most.toFixed(0)}) ${value <= most ? 'ok' : 'MISSED'}`);
}

/** The least that the same libraries can show: a heading, served in the same way. */
async function emptyPage(): Promise<{ address: string; close: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'phoihop-empty-'));
  const page = [
    "import { MantineProvider } from '@mantine/core';",
    "import { createRoot } from 'react-dom/client';",
    "createRoot(document.getElementById('page')).render(<MantineProvider><h1>Trống</h1></MantineProvider>);",
  ];
  writeFileSync(join(root, 'main.jsx'), page.join('\n'));
  writeFileSync(
    join(root, 'index.html'),
    '<div id="page"></div><script type="module" src="/main.jsx"></script>',
  );
  const modules = join(import.meta.dirname, '..', '..', 'node_modules');
  const alias = ['react-dom/client', 'react/jsx-runtime', 'react', '@mantine/core'].map((find) => ({
    find: new RegExp(`^${find}$`),
    replacement: join(modules, find),
  }));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    oxc: { jsx: { runtime: 'automatic' } },
  });
  const server = express()
    .use(servePage(join(root, 'dist'), false))
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const close = (): void => {
    server.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** From the beginning of the way there until a heading of the page is seen. */
async function timeToContent(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('h1').first().waitFor();
  return await page.evaluate(() => performance.now());
}

/** How long each frame lasts while something is scrolled from its top to its end. */
async function framesOf(page: Page, selector: string): Promise<readonly number[]> {
  return await page.evaluate(
    (wanted) =>
      new Promise<number[]>((resolve) => {
        const place = document.querySelector(wanted) ?? document.documentElement;
        const frames: number[] = [];
        let last = performance.now();
        const step = (now: number): void => {
          frames.push(now - last);
          last = now;
          place.scrollTop += 60;
          if (frames.length < 240) requestAnimationFrame(step);
          else resolve(frames.slice(2));
        };
        requestAnimationFrame(step);
      }),
    selector,
  );
}

/** From a letter in the search field until the table shows what is left. */
async function filterTime(page: Page, words: string): Promise<number> {
  const field = page.getByPlaceholder('Tìm trong kế hoạch');
  await field.fill('');
  await page.getByText(`${ITEMS} nhiệm vụ`).first().waitFor();
  return await field.evaluate(
    (input: HTMLInputElement, text) =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('table')?.getAttribute('aria-rowcount');
        const begun = performance.now();
        const look = (): void => {
          if (document.querySelector('table')?.getAttribute('aria-rowcount') === before)
            requestAnimationFrame(look);
          else resolve(performance.now() - begun);
        };
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        look();
      }),
    words,
  );
}

process.env['PHOIHOP_TEST_CHROMIUM'] = findChromium(say);
const [product, empty] = await Promise.all([RunningProduct.start(), emptyPage()]);
const visitors = await Visitors.open(product.address);
try {
  const coordinator = product.demoAccounts().find(({ username }) => username === 'so-ngoai-vu');
  if (coordinator === undefined) throw new Error('no coordinator');
  const plan = await startLargePlan(await product.signIn('so-ngoai-vu'), ITEMS);

  const times: { content: number; empty: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cold = await visitors.visit(coordinator, 'about:blank');
    const nobody = await visitors.nobody();
    times.push({
      content: await timeToContent(cold.page, `${product.address}/`),
      empty: await timeToContent(nobody.page, empty.address),
    });
    await Promise.all([cold.context.close(), nobody.context.close()]);
  }
  const content = median(times.map((one) => one.content));
  verdict('content in a cold browser', content, MOST_CONTENT_MS);
  say(
    `  beside an empty page of the same stack: ${(content / median(times.map((one) => one.empty))).toFixed(2)} ×`,
  );

  const { page } = await visitors.visit(coordinator, `/plans/${plan}`);
  await page.getByText(`${ITEMS} nhiệm vụ`).first().waitFor();
  const scroller = '[data-scroller]';
  await page.locator(scroller).waitFor();
  const frames = await framesOf(page, scroller);
  await page.goto('about:blank');
  const lowest = await framesOf(page, 'html');
  verdict(`a frame while ${ITEMS} items are scrolled (median)`, median(frames), MOST_FRAME_MS);
  const share = (all: readonly number[]): number =>
    all.filter((one) => one <= MOST_FRAME_MS).length / all.length;
  say(
    `  frames in time: ${(100 * share(frames)).toFixed(0)} %; of an empty page ${(100 * share(lowest)).toFixed(0)} %`,
  );

  await page.goto(`${product.address}/plans/${plan}`);
  await page.getByText(`${ITEMS} nhiệm vụ`).first().waitFor();
  const filters: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) filters.push(await filterTime(page, 'so cong thuong'));
  verdict(`a filter over ${ITEMS} items`, median(filters), MOST_FILTER_MS);
} finally {
  await visitors.close();
  empty.close();
  await product.close();
}
process.exitCode = isMissed ? 1 : 0;
