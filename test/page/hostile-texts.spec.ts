import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { samplePlanBytes } from '#sample/sample-plan';
import { Visitors } from '../support/page/browser.ts';
import { type LivedPlan, livePlan } from '../support/page/lived-plan.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { MAIN_SCREENS, Spectators } from './main-screens.ts';

/** What each of it would do shows as a request, a dialog, a variable, or a word that nobody wrote. */
const TAG = '<img src=/hacked.png onerror=window.__hacked=1>';
const HOSTILE = [
  TAG,
  `"><svg onload=window.__hacked=1><script>window.__hacked=1</script>`,
  '<a href="javascript:window.__hacked=1">javascript:window.__hacked=1</a>',
  '${7*7} {{7*7}} {{agency}} $t(frame.signOut)',
  '\u202Egnp.exe\u202C',
].join(' ');

/** The sample with what a hostile author would put into its cells: contents, names of bodies, headings, times. */
function hostileDocument(): Uint8Array {
  const text = new TextDecoder().decode(samplePlanBytes());
  const hostile = text
    .replace(/^1\. Gắn kết hai chính quyền.*$/m, (line) => `${line} ${TAG}`)
    .replace(/^Làm đầu mối liên lạc.*$/m, (line) => `${line} ${HOSTILE}`)
    .replace(/^Các sở, ban, ngành, đơn vị, địa phương liên quan$/m, `Hội Hữu nghị ${TAG}`)
    .replace(/^Hợp tác Khánh Hòa - Hiroshima.*$/m, (line) => `${line} ${TAG}`);
  return new TextEncoder().encode(hostile);
}

const WORDS = {
  document: hostileDocument(),
  subject: `Hợp tác ${HOSTILE}`,
  returned: `Trả lại ${HOSTILE}`,
  asked: `Đề nghị ${HOSTILE}`,
  given: `Đã gửi ${HOSTILE}`,
  evidence: `Kết quả ${HOSTILE}`,
  text: `Đã làm ${HOSTILE}`,
  result: `Số liệu ${HOSTILE}`,
  sentBack: `Thiếu ${HOSTILE}`,
  covering: `Kính gửi ${HOSTILE}`,
  keyLabel: TAG,
};

/** Where each of these texts is shown, or stands to be edited. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'plan-table': ['Làm đầu mối liên lạc', 'Hợp tác'],
  year: ['Sở Công Thương'],
  letters: [TAG],
  letter: [TAG],
  item: ['Đề nghị', 'Đã gửi', 'Kết quả'],
  'report-form': ['Đã làm', 'Số liệu'],
  'report-returned': ['Thiếu'],
  'report-accepted': ['Đã làm', 'Số liệu'],
  review: ['Đã làm', 'Số liệu'],
  consolidated: ['Kính gửi', 'Đã làm'],
  'history-of-an-item': ['Kết quả', 'Đã gửi'],
  'draft-read': ['Làm đầu mối liên lạc', 'Hội Hữu nghị'],
  'draft-names': ['Hội Hữu nghị'],
  keys: [TAG],
  agencies: ['Sở Công Thương'],
  'one-agency': ['Sở Công Thương'],
};

/** Addresses that somebody might be sent. */
const ADDRESSES = (plan: LivedPlan): readonly string[] => {
  const hostile = encodeURIComponent(HOSTILE);
  const script = encodeURIComponent('javascript:window.__hacked=1');
  return [
    `/?group=${hostile}&kind=${script}`,
    `/search?q=${hostile}`,
    `/plans/${plan.id}?q=${hostile}&sort=${hostile}&group=${script}&columns=${hostile}`,
    `/plans/${plan.id}/picture?group=${hostile}&zoom=${hostile}`,
    `/plans/${plan.id}/years/${plan.period}?standing=${hostile}`,
    `/plans/${plan.id}/years/${hostile}`,
    `/drafts/${plan.draft}?step=${hostile}&place=${script}`,
    `/history/items/${plan.item('2.2.8').id}?run=${hostile}&row=${hostile}&technical=true`,
    `/history/${hostile}/${script}`,
    `/items/${hostile}`,
    `/letters?status=${hostile}`,
    `/overview?plan=${hostile}`,
    `/administration/accounts?q=${hostile}&role=${script}`,
    `/${hostile}`,
    `/?__proto__[hacked]=1&constructor.prototype.hacked=1#${hostile}`,
  ];
};

/** What a text has become that it must not: an element of its own, or a script that ran. */
const damage = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const planted = document.querySelectorAll(
      'img[onerror], svg[onload], a[href^="javascript:" i], script:not([src]), iframe, [onload], [onerror]',
    );
    const ran = '__hacked' in window || 'hacked' in {} ? ['a script ran'] : [];
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname === '/hacked.png');
    return [
      ...ran,
      ...asked.map(({ name }) => name),
      ...[...planted].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ];
  });

/** All that the screen says: text, and what stands in its fields. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.body.innerText,
      ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    ].join('\n'),
  );

describe('texts that would be scripts', () => {
  let product: RunningProduct;
  let visitors: Visitors;
  let spectators: Spectators;
  let plan: LivedPlan;

  beforeAll(async () => {
    product = await RunningProduct.start();
    plan = await livePlan(product, WORDS);
    await nameAgency();
    visitors = await Visitors.open(product.address);
    spectators = new Spectators(visitors, product, plan);
  }, 360_000);
  afterAll(async () => {
    await visitors.close();
    await product.close();
  }, 180_000);

  /** An agency's names and aliases, and the number of a letter. */
  async function nameAgency(): Promise<void> {
    const administrator = await product.signIn('quan-tri');
    const path = `/api/agencies/${plan.agency}`;
    const { body, headers } = await administrator.get<{ names: { from: string }[] }>(path);
    const from = body.names.at(-1)?.from ?? '2025-03-01';
    const answer = await administrator.send('PATCH', path, {
      json: { names: [{ name: `Sở Công Thương ${TAG}`, from, basis: TAG }], aliases: [TAG] },
      headers: { 'If-Match': headers.get('etag') ?? '' },
    });
    expect(answer.status).toBe(200);
    const coordinator = await product.signIn('so-ngoai-vu');
    const letter = await coordinator.get(`/api/letters/${plan.letter}`);
    const signed = await coordinator.send('POST', `/api/letters/${plan.letter}/sign`, {
      json: { number: TAG, signedOn: new Date().toISOString().slice(0, 10) },
      headers: { 'If-Match': letter.headers.get('etag') ?? '' },
    });
    expect(signed.status).toBe(200);
  }

  /** Nothing ran, nothing was asked for elsewhere, and the policy had nothing to refuse. */
  async function expectUnharmed(page: Page): Promise<void> {
    expect(await damage(page)).toEqual([]);
    expect(await spectators.complaints()).toEqual([]);
  }

  it.each(MAIN_SCREENS.map(({ name }) => name))('%s shows them as they were written', async (name) => {
    const screen = MAIN_SCREENS.find((one) => one.name === name);
    if (screen === undefined) throw new Error(`no screen ${name}`);
    const page = await spectators.at(screen);
    await expectUnharmed(page);
    const text = await said(page);
    for (const begin of SHOWN[name] ?? []) expect(text).toContain(begin);
    if (name in SHOWN) expect(text).toContain(TAG);
    // Neither the page's own templates nor its dictionary read what people wrote.
    if (text.includes('$t(')) expect(text).toContain('${7*7} {{7*7}} {{agency}} $t(frame.signOut)');
  });

  it('addresses that somebody was sent do nothing but look', async () => {
    const { page } = await spectators.window('so-ngoai-vu');
    for (const address of ADDRESSES(plan)) {
      await page.goto(address);
      await page
        .locator('h1')
        .first()
        .waitFor()
        .catch((cause: unknown) => {
          throw new Error(`no page at ${address}`, { cause });
        });
      await expectUnharmed(page);
    }
  });

  it('words that are typed into search and a dialog stay words', async () => {
    const { page } = await spectators.window('so-du-lich');
    await page.goto(`/items/${plan.item('2.2.5').id}`);
    const search = page.getByRole('combobox', { name: 'Tìm kiếm' });
    await search.fill('hacked');
    await page.getByRole('option').first().waitFor();
    await search.fill(HOSTILE);
    await page.getByRole('button', { name: 'Trả lại…' }).click();
    await page.getByLabel('Lý do').fill(HOSTILE);
    await page.getByRole('button', { name: 'Trả lại nhiệm vụ' }).click();
    await page.getByText(TAG).first().waitFor();
    await expectUnharmed(page);
  });

  it('the policy of every address of the page leaves no exception, and one nonce for styles', async () => {
    const nonces = new Set<string>();
    const paths = MAIN_SCREENS.map(({ path }) => path(plan));
    for (const path of [...paths, ...ADDRESSES(plan), '/no/such/place']) {
      const answer = await fetch(product.address + path, { headers: { accept: 'text/html' } });
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).not.toMatch(/unsafe-|\*|https?:|strict-dynamic|hashes/);
      const directives = Object.fromEntries(
        policy.split(';').map((one): [string, string] => {
          const [name = '', ...sources] = one.trim().split(' ');
          return [name, sources.join(' ')];
        }),
      );
      expect(directives).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': expect.stringMatching(/^'self' 'nonce-[\w-]{24}'$/),
        'img-src': "'self' data:",
        'font-src': "'self'",
        'connect-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-ancestors': "'none'",
      });
      nonces.add(directives['style-src'] ?? '');
    }
    expect(nonces.size).toBe(paths.length + ADDRESSES(plan).length + 1);
  });

  /** An answer with a script in it, as if the page had let one through. */
  async function withScript(headersOf: (headers: Record<string, string>) => Record<string, string>) {
    const visit = await visitors.nobody();
    await visit.page.route('**/planted', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('</head>', '<script>window.__hacked = 1</script></head>');
      await route.fulfill({ status: 200, headers: headersOf(answer.headers()), body });
    });
    await visit.page.goto('/planted');
    await visit.page.locator('h1').waitFor();
    return visit;
  }

  it('that policy stops a script that came through all the same, and these tests would see one that ran', async () => {
    const guarded = await withScript((headers) => headers);
    expect(await damage(guarded.page)).not.toContain('a script ran');
    expect(guarded.complaints).toContainEqual(
      expect.stringContaining('policy: script-src-elem refused inline'),
    );
    const unguarded = await withScript(({ 'content-security-policy': _policy, ...headers }) => headers);
    expect(await damage(unguarded.page)).toContain('a script ran');
  });
});
