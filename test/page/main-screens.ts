import type { Locator, Page } from 'playwright-core';
import type { Look, Visit, Visitors } from '../support/page/browser.ts';
import type { LivedPlan } from '../support/page/lived-plan.ts';
import type { RunningProduct } from '../support/product/running-product.ts';

export interface Screen {
  /** As its picture is called. */
  readonly name: string;
  /** User name of who looks at it; null: nobody has signed in. */
  readonly who: string | null;
  readonly path: (plan: LivedPlan) => string;
  /** What is there when all of it is. */
  readonly ready: (page: Page) => Locator;
}

const COORDINATOR = 'so-ngoai-vu';
const ADMINISTRATOR = 'quan-tri';
const year = ({ id, period }: LivedPlan): string => `/plans/${id}/years/${period}`;
const draft =
  (step: string) =>
  ({ draft: id }: LivedPlan): string =>
    `/drafts/${id}?step=${step}`;
const place = (selector: string) => (page: Page) => page.locator(`main ${selector}`).first();
const rows = place('tbody tr:not([aria-hidden])');
const paper = (page: Page): Locator => page.getByText('Độc lập - Tự do - Hạnh phúc').first();

/** Every place of the page where somebody works, with somebody who does. */
export const MAIN_SCREENS: readonly Screen[] = [
  { name: 'sign-in', who: null, path: () => '/', ready: place('form') },
  { name: 'my-work', who: COORDINATOR, path: () => '/', ready: rows },
  { name: 'my-work-of-an-agency', who: 'so-du-lich', path: () => '/', ready: rows },
  { name: 'plans', who: COORDINATOR, path: () => '/plans', ready: place('a[href*="/plans/"]') },
  { name: 'plan-table', who: COORDINATOR, path: ({ id }) => `/plans/${id}`, ready: rows },
  {
    name: 'plan-picture',
    who: COORDINATOR,
    path: ({ id }) => `/plans/${id}/picture`,
    ready: place('li[aria-posinset]'),
  },
  {
    name: 'plan-calendar',
    who: COORDINATOR,
    path: ({ id }) => `/plans/${id}/calendar`,
    ready: place('table, ol, ul li'),
  },
  { name: 'year', who: COORDINATOR, path: year, ready: rows },
  {
    name: 'review',
    who: COORDINATOR,
    path: (plan) => `${year(plan)}/review`,
    ready: place('nav button[aria-current]'),
  },
  {
    name: 'consolidated',
    who: COORDINATOR,
    path: (plan) => `${year(plan)}/consolidated`,
    ready: place('textarea'),
  },
  {
    name: 'consolidated-on-paper',
    who: 'ubnd-tinh',
    path: (plan) => `${year(plan)}/consolidated?view=paper`,
    ready: paper,
  },
  {
    name: 'item',
    who: COORDINATOR,
    path: ({ item }) => `/items/${item('2.2.8').id}`,
    ready: place('section button'),
  },
  {
    name: 'report-form',
    who: 'so-du-lich',
    path: ({ reportOf }) => `/reports/${reportOf['so-du-lich']}`,
    ready: place('textarea'),
  },
  {
    name: 'report-returned',
    who: 'so-cong-thuong',
    path: ({ reportOf }) => `/reports/${reportOf['so-cong-thuong']}`,
    ready: place('textarea'),
  },
  {
    name: 'report-accepted',
    who: COORDINATOR,
    path: ({ reportOf }) => `/reports/${reportOf['dai-phat-thanh-truyen-hinh']}`,
    ready: place('h2'),
  },
  { name: 'letters', who: COORDINATOR, path: () => '/letters', ready: rows },
  { name: 'letter', who: COORDINATOR, path: ({ letter }) => `/letters/${letter}`, ready: paper },
  { name: 'inbox', who: COORDINATOR, path: () => '/inbox', ready: place('li') },
  { name: 'agency', who: 'lanh-dao-du-lich', path: () => '/agency', ready: rows },
  { name: 'overview', who: 'ubnd-tinh', path: () => '/overview', ready: place('table') },
  {
    name: 'history-of-an-item',
    who: 'ubnd-tinh',
    path: ({ item }) => `/history/items/${item('2.2.8').id}?technical=true`,
    ready: (page) => page.getByText('WorkflowExecutionStarted').first(),
  },
  { name: 'search', who: COORDINATOR, path: () => '/search?q=hiroshima', ready: place('li a') },
  { name: 'new-plan', who: COORDINATOR, path: () => '/plans/new', ready: place('a[href*="/drafts/"]') },
  { name: 'draft-read', who: COORDINATOR, path: draft('read'), ready: place('li button') },
  { name: 'draft-names', who: COORDINATOR, path: draft('names'), ready: place('section button') },
  { name: 'draft-rules', who: COORDINATOR, path: draft('rules'), ready: place('input') },
  { name: 'draft-takeover', who: COORDINATOR, path: draft('takeover'), ready: place('select') },
  { name: 'draft-preview', who: COORDINATOR, path: draft('preview'), ready: place('table, ol, ul li') },
  { name: 'draft-start', who: COORDINATOR, path: draft('start'), ready: place('li') },
  { name: 'system', who: ADMINISTRATOR, path: () => '/administration', ready: place('h2') },
  { name: 'accounts', who: ADMINISTRATOR, path: () => '/administration/accounts', ready: rows },
  { name: 'agencies', who: ADMINISTRATOR, path: () => '/administration/agencies', ready: rows },
  {
    name: 'one-agency',
    who: ADMINISTRATOR,
    path: ({ agency }) => `/administration/agencies/${agency}`,
    ready: place('input'),
  },
  {
    name: 'keys',
    who: ADMINISTRATOR,
    path: ({ agency }) => `/administration/keys?agency=${agency}`,
    ready: rows,
  },
  { name: 'calendar', who: ADMINISTRATOR, path: () => '/administration/calendar', ready: rows },
];

/** Windows of those who look, each signed in once a look. */
export class Spectators {
  readonly #visits = new Map<string, Promise<Visit>>();

  constructor(
    private readonly visitors: Visitors,
    private readonly product: RunningProduct,
    private readonly plan: LivedPlan,
  ) {}

  /** The window of whoever looks at the screen, on it and with all of it there. */
  async at(screen: Screen, look: Look = {}): Promise<Page> {
    const { page, quiet } = await this.window(screen.who, look);
    await page.goto(screen.path(this.plan));
    await seen(page, screen);
    await quiet();
    return page;
  }

  /** What the windows' consoles said so far. */
  async complaints(): Promise<readonly string[]> {
    return (await Promise.all(this.#visits.values())).flatMap(({ complaints }) => complaints);
  }

  /** @param who null: nobody has signed in */
  window(who: string | null, look: Look = {}): Promise<Visit> {
    const name = JSON.stringify([who, look]);
    const made = this.#visits.get(name) ?? this.#open(who, look);
    this.#visits.set(name, made);
    return made;
  }

  async #open(who: string | null, look: Look): Promise<Visit> {
    if (who === null) return await this.visitors.nobody(look);
    const account = this.product.demoAccounts().find(({ username }) => username === who);
    if (account === undefined) throw new Error(`no demo account ${who}`);
    return await this.visitors.visit(account, null, look);
  }
}

/** Waits until the screen is complete: its own mark is there, and no part of it is still a shape of what is to come. */
async function seen(page: Page, { name, ready }: Screen): Promise<void> {
  await page.locator('h1').first().waitFor();
  await ready(page)
    .waitFor()
    .catch((cause: unknown) => {
      throw new Error(`${name} did not come`, { cause });
    });
  await page.waitForFunction(() => document.querySelector('.mantine-Skeleton-root') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
