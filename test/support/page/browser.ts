import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

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
}

/** What a browser says on its console that no officer should ever cause. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of scripts, and what the page's policy refused. */
  readonly complaints: readonly string[];
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
  async nobody({ width = 1366, height = 768, dark = false, language = 'vi' }: Look = {}): Promise<Visit> {
    const context = await this.#browser.newContext({
      baseURL: this.#address,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    await context.addInitScript((chosen) => localStorage.setItem('phoihop.language', chosen), language);
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        complaints.push(message.text());
    });
    return { page, context, complaints };
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
