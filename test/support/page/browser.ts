import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { until } from '../workflows/until.ts';

/** Chromium asks its maker for things at every start unless it is told not to. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: 'vi' | 'en';
  /** Where the window's clock stands still, ms since the epoch; without it, it goes. */
  readonly clock?: number;
}

/** What a browser says on its console that no officer should ever cause. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of scripts, what the page's policy refused, dialogs that a script opened, requests to elsewhere. */
  readonly complaints: readonly string[];
  /** Waits until the page asks for nothing any more; the stream of events never ends. */
  readonly quiet: () => Promise<void>;
}

/** On the console, where complaints are gathered. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} refused ${blockedURI}`),
  );
}

function complaintsOf(page: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|ERR_/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !url.startsWith('blob:')) complaints.push(`asked ${url}`);
  });
  page.on('dialog', (dialog) => {
    // The warning before leaving is the browser's own, and wanted.
    if (dialog.type() !== 'beforeunload') complaints.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  return complaints;
}

function quietOf(page: Page): () => Promise<void> {
  const asked = new Set<Request>();
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/events')) asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  return () =>
    until('the page asks for nothing any more', async () => {
      // What was answered is drawn first, for it may lead to more.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
      return asked.size === 0;
    });
}

/** A real Chromium on the product's page. */
export class Visitors {
  readonly #browser: Browser;
  readonly #address: string;

  private constructor(browser: Browser, address: string) {
    this.#browser = browser;
    this.#address = address;
  }

  /** @param address of the running product */
  static async open(address: string): Promise<Visitors> {
    const executablePath = process.env['PHOIHOP_TEST_CHROMIUM'];
    if (executablePath === undefined) throw new Error('the set-up found no Chromium');
    return new Visitors(await chromium.launch({ executablePath, args: QUIET }), address);
  }

  /** A window of its own, in which nobody has signed in. */
  async nobody({
    width = 1366,
    height = 768,
    dark = false,
    language = 'vi',
    clock,
  }: Look = {}): Promise<Visit> {
    const context = await this.#browser.newContext({
      baseURL: this.#address,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    await context.addInitScript((chosen) => localStorage.setItem('phoihop.language', chosen), language);
    if (clock !== undefined) await context.clock.setFixedTime(clock);
    context.setDefaultTimeout(30_000);
    await context.addInitScript(tellViolations);
    const page = await context.newPage();
    const complaints = complaintsOf(page, this.#address);
    return { page, context, complaints, quiet: quietOf(page) };
  }

  /** A window in which somebody works already. */
  async visit(
    account: { username: string; password: string },
    path: string | null = '/',
    look: Look = {},
  ): Promise<Visit> {
    const visit = await this.nobody(look);
    const { username, password } = account;
    const answer = await visit.context.request.post('/api/session', { data: { username, password } });
    if (!answer.ok()) throw new Error(`${username} was not let in: ${answer.status()}`);
    if (path !== null) await visit.page.goto(path);
    return visit;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
