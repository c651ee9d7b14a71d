import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import type { DraftView } from '#contracts/http/drafts';
import type { Report, ReportDraft } from '#contracts/http/reports';
import { problemAnswer, PROBLEM_TYPE } from '../../apps/api/src/problem/problem-answer.ts';
import type { ProblemCode } from '../../apps/api/src/problem/problem-catalogue.ts';
import { Visitors } from '../support/page/browser.ts';
import { type LivedPlan, livePlan } from '../support/page/lived-plan.ts';
import type { Client } from '../support/product/client.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { until } from '../support/workflows/until.ts';
import { Spectators } from './main-screens.ts';

const OFFLINE = 'Mất kết nối. Nội dung dưới đây có thể đã cũ; trang tự kết nối lại.';
const KEPT = 'Chưa lưu lên máy chủ, đã giữ trên máy này. Cứ viết tiếp; trang tự lưu khi có kết nối.';

/** The answer that the API would give, in its own words. */
async function answerWith(
  route: Route,
  code: ProblemCode,
  headers: Record<string, string> = {},
): Promise<void> {
  const body = problemAnswer({ code, members: {} }, 'vi', new URL(route.request().url()).pathname);
  await route.fulfill({
    status: Number(body['status']),
    headers: { 'content-type': PROBLEM_TYPE, ...headers },
    body: JSON.stringify(body),
  });
}

/** Keys under which something was asked for, one for each time that it was. */
function keysOf(page: Page, path: string | RegExp): readonly string[] {
  const keys: string[] = [];
  page.on('request', (request) => {
    const key = request.headers()['idempotency-key'];
    if (key !== undefined && new URL(request.url()).pathname.search(path) >= 0) keys.push(key);
  });
  return keys;
}

describe('the page while something between it and the record is broken', () => {
  let product: RunningProduct;
  let visitors: Visitors;
  let spectators: Spectators;
  let plan: LivedPlan;
  let supervisor: Client;
  let page: Page;

  beforeAll(async () => {
    product = await RunningProduct.start();
    plan = await livePlan(product);
    supervisor = await product.signIn('ubnd-tinh');
    visitors = await Visitors.open(product.address);
    spectators = new Spectators(visitors, product, plan);
  }, 360_000);
  afterAll(async () => {
    // A launcher that a failed test left stopped could not be asked to end.
    product.kill('launcher', 'SIGCONT');
    await visitors.close();
    await product.close();
  }, 180_000);

  const open = async (who: string, path: string): Promise<Page> => {
    ({ page } = await spectators.window(who));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto(path);
    return page;
  };
  const isReady = async (): Promise<boolean> =>
    (await fetch(`${product.address}/health/ready`).catch(() => null))?.status === 200;
  /** The API is gone, and the launcher sees it only when this is over. */
  async function withoutApi(work: () => Promise<void>): Promise<void> {
    product.kill('launcher', 'SIGSTOP');
    product.kill('api', 'SIGKILL');
    try {
      await work();
    } finally {
      product.kill('launcher', 'SIGCONT');
      await until('the API is back', isReady, 90_000);
    }
  }
  /** How often something stands in the journal of an item. */
  async function rowsOf(itemId: string, type: string): Promise<number> {
    const { items } = await supervisor.read<{ items: { type: string }[] }>(`/api/history/items/${itemId}`);
    return items.filter((one) => one.type === type).length;
  }

  describe('an act in a dialog', () => {
    const reason = 'Việc này đã chuyển cho đơn vị khác từ đầu năm, đề nghị xem lại.';
    const dialog = () => page.getByRole('dialog');
    const give = () => dialog().getByRole('button', { name: 'Trả lại nhiệm vụ' });
    const failure = (code: string) =>
      dialog()
        .getByRole('alert')
        .filter({ hasText: `Mã: ${code}` });
    const written = () => dialog().getByLabel('Lý do').inputValue();

    async function begin(who: string, code: string): Promise<string> {
      const { id } = plan.item(code);
      await open(who, `/items/${id}`);
      await page.getByRole('button', { name: 'Trả lại…' }).click();
      await dialog().getByLabel('Lý do').fill(reason);
      return id;
    }
    /** The page is loaded anew, and the dialog opened again. */
    async function loadAgain(): Promise<void> {
      await page.reload();
      await page.getByRole('button', { name: 'Trả lại…' }).click();
    }

    it('whose answer is lost is repeated under its key, and done once', async () => {
      const id = await begin('so-du-lich', '2.2.5');
      const keys = keysOf(page, /\/return$/);
      let lost = 0;
      await page.route('**/return', async (route) => {
        if (lost === 2) return await route.continue();
        lost += 1;
        await route.fetch();
        await route.abort('connectionreset');
      });
      await give().click();
      await page.getByText('đã trả lại nhiệm vụ').first().waitFor();
      await until('it was repeated until an answer came', async () => keys.length === 3);
      expect(new Set(keys).size).toBe(1);
      expect(await rowsOf(id, 'assignment-returned')).toBe(1);
    });

    it('waits while the API is away, says so, keeps the text over a reload, and is done once', async () => {
      const id = await begin('so-cong-thuong', '2.1.7');
      const keys = keysOf(page, /\/return$/);
      await withoutApi(async () => {
        await give().click();
        await failure('unreachable').waitFor();
        expect(await written()).toBe(reason);
        await page.getByText(OFFLINE).waitFor();
      });
      await page.getByText(OFFLINE).waitFor({ state: 'detached', timeout: 60_000 });
      await loadAgain();
      expect(await written()).toBe(reason);
      await give().click();
      await page.getByText('đã trả lại nhiệm vụ').first().waitFor();
      expect(keys.length).toBeGreaterThan(3);
      expect(new Set(keys).size).toBe(1);
      expect(await rowsOf(id, 'assignment-returned')).toBe(1);
    });

    it('waits as long as a busy API asks, under one key', async () => {
      const id = await begin('so-noi-vu', '3.1');
      const keys = keysOf(page, /\/return$/);
      await page.route('**/return', async (route) => {
        if (keys.length > 2) return await route.continue();
        await answerWith(route, 'records-unavailable', { 'retry-after': '1' });
      });
      await give().click();
      await page.getByText('đã trả lại nhiệm vụ').first().waitFor();
      expect(new Set(keys).size).toBe(1);
      expect(await rowsOf(id, 'assignment-returned')).toBe(1);
    });

    it.each([
      ['item-phase-forbids', 409],
      ['version-changed', 412],
      ['idempotency-key-reused', 422],
      ['records-unavailable', 503],
    ] as const)('that is answered by %s (%d) says what to do, and keeps the text', async (code, status) => {
      const id = await begin('so-van-hoa-va-the-thao', '4.2');
      await page.route('**/return', (route) => answerWith(route, code, { 'retry-after': '0' }));
      await give().click();
      await failure(code).waitFor();
      const { title, detail, ...answer } = problemAnswer({ code, members: {} }, 'vi', '');
      expect(answer['status']).toBe(status);
      expect(await failure(code).innerText()).toContain(String(title));
      expect(await failure(code).innerText()).toContain(String(detail));
      expect(await written()).toBe(reason);
      await page.unrouteAll();
      await loadAgain();
      expect(await written()).toBe(reason);
      expect(await rowsOf(id, 'assignment-returned')).toBe(0);
    });

    it('that somebody else of the agency did first is refused in the words of the API, and the text stays', async () => {
      const id = await begin('dai-phat-thanh-truyen-hinh', '4.4');
      const colleague = await product.signIn('dai-phat-thanh-truyen-hinh');
      await colleague.act(`/api/items/${id}/acknowledge`);
      await page.getByText('đang thực hiện').first().waitFor();
      await give().click();
      await failure('item-phase-forbids').waitFor();
      expect(await written()).toBe(reason);
      expect(await rowsOf(id, 'assignment-returned')).toBe(0);
    });
  });

  describe('a report that is being written', () => {
    const first = () => page.getByLabel('Nội dung đã thực hiện').first();
    const path = () => `/api/reports/${plan.reportOf['so-du-lich']}`;
    const draft = async () => (await product.signIn('so-du-lich')).read<ReportDraft>(`${path()}/draft`);
    const textOf = ({ entries }: ReportDraft): string | undefined => entries[0]?.text;
    beforeEach(async () => {
      await open('so-du-lich', `/reports/${plan.reportOf['so-du-lich']}`);
      await first().waitFor();
    });

    it('goes on while the API is away, and is saved when it is back', async () => {
      await withoutApi(async () => {
        await first().fill('Viết khi mất kết nối.');
        await page.getByText(KEPT).waitFor();
        await first().press('End');
        await first().pressSequentially(' Và viết tiếp.');
      });
      await page.getByText(/Đã lưu lúc/).waitFor({ timeout: 60_000 });
      expect(textOf(await draft())).toBe('Viết khi mất kết nối. Và viết tiếp.');
    });

    it('survives a reload before anything could be saved', async () => {
      await page.route('**/draft', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      );
      await first().fill('Chưa kịp lưu.');
      await page.getByText(KEPT).waitFor();
      await page.reload();
      await first().waitFor();
      expect(await first().inputValue()).toBe('Chưa kịp lưu.');
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Lưu ngay' }).click();
      await page.getByText(/Đã lưu lúc/).waitFor();
      expect(textOf(await draft())).toBe('Chưa kịp lưu.');
    });

    it('takes what is typed while a slow saving is under way, each text once', async () => {
      const before = await draft();
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/draft', async (route) => {
        if (route.request().method() === 'PUT') await released;
        await route.continue();
      });
      await first().fill('Câu thứ nhất.');
      await page.getByText('Đang lưu…').waitFor();
      await first().press('End');
      await first().pressSequentially(' Câu thứ hai.');
      release();
      await page.getByText(/Đã lưu lúc/).waitFor();
      const after = await draft();
      expect(textOf(after)).toBe('Câu thứ nhất. Câu thứ hai.');
      expect(after.version).toBe(before.version + 2);
    });

    it('shows both versions when a colleague wrote in the same place, also after a reload, and a person chooses', async () => {
      const colleague = await product.signIn('so-du-lich');
      const { version } = await draft();
      const { entries } = await colleague.read<Report>(path());
      await page.route('**/draft', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      );
      await first().fill('Bản viết ở đây.');
      await page.getByText(KEPT).waitFor();
      const json = { entries: entries.map(({ itemId }) => ({ itemId, text: 'Bản của đồng nghiệp.' })) };
      await colleague.send('PUT', `${path()}/draft`, { json, headers: { 'If-Match': `"${version}"` } });
      await page.unrouteAll();
      const versions = page.getByRole('alert').filter({ hasText: 'Bản đã lưu của người khác' });
      await versions.waitFor();
      await page.reload();
      await versions.waitFor();
      expect(await versions.innerText()).toContain('Bản viết ở đây.');
      expect(await versions.innerText()).toContain('Bản của đồng nghiệp.');
      await versions.getByRole('button', { name: 'Giữ bản của tôi' }).click();
      await page.getByText(/Đã lưu lúc/).waitFor();
      expect(textOf(await draft())).toBe('Bản viết ở đây.');
    });
  });

  describe('a draft of a plan', () => {
    const field = () => page.getByLabel('Mở kỳ báo cáo ngày');
    const draft = async () =>
      (await product.signIn('so-ngoai-vu')).read<DraftView>(`/api/drafts/${plan.draft}`);
    beforeEach(async () => {
      await open('so-ngoai-vu', `/drafts/${plan.draft}?step=rules`);
      await field().waitFor();
    });

    it.each([
      ['records-unavailable', 503],
      ['idempotency-key-reused', 422],
    ] as const)(
      'whose change is answered by %s (%d) says so, and keeps what was typed',
      async (code, _status) => {
        const { version } = await draft();
        await page.route('**/api/drafts/*', (route) =>
          route.request().method() === 'PATCH'
            ? answerWith(route, code, { 'retry-after': '0' })
            : route.continue(),
        );
        await field().fill('15/02');
        await field().press('Tab');
        await page
          .getByRole('alert')
          .filter({ hasText: `Mã: ${code}` })
          .waitFor();
        await page.reload();
        expect(await field().inputValue()).toBe('15/02');
        await page.unrouteAll();
        await field().press('Enter');
        await page.getByText('Đã lưu', { exact: true }).first().waitFor();
        const after = await draft();
        expect(after.rules.periodOpensOn).toBe('02-15');
        expect(after.version).toBe(version + 1);
        await field().fill('15/11');
        await field().press('Tab');
        await until('it is as before', async () => (await draft()).rules.periodOpensOn === '11-15');
      },
    );

    it('that a colleague changed in the same place meanwhile shows both versions', async () => {
      await field().fill('20/02');
      const colleague = await product.signIn('so-ngoai-vu');
      const { version } = await draft();
      await colleague.send('PATCH', `/api/drafts/${plan.draft}`, {
        json: { rules: { periodOpensOn: '03-01' } },
        headers: { 'If-Match': `"${version}"` },
      });
      await field().press('Tab');
      const versions = page.getByRole('dialog', { name: 'Người khác vừa sửa cùng nội dung này' });
      await versions.waitFor();
      expect(await versions.innerText()).toMatch(/20[/-]02|02[/-]20/);
      expect(await versions.innerText()).toMatch(/01[/-]03|03[/-]01/);
      await versions.getByRole('button', { name: 'Giữ bản của tôi' }).click();
      await until('mine is saved', async () => (await draft()).rules.periodOpensOn === '02-20');
    });
  });

  it('hears again of changes elsewhere once the API is back, within two seconds', async () => {
    const { id } = plan.item('3.5');
    await open('ubnd-tinh', `/items/${id}`);
    await page.getByText('chờ tiếp nhận').waitFor();
    await withoutApi(() => page.getByText(OFFLINE).waitFor());
    await page.getByText(OFFLINE).waitFor({ state: 'detached', timeout: 60_000 });
    await (await product.signIn('so-giao-duc-va-dao-tao')).act(`/api/items/${id}/acknowledge`);
    await page.getByText('đang thực hiện').first().waitFor({ timeout: 2_000 });
  });

  it('caused no script to fail and no rule of the policy to be broken', async () => {
    expect(await spectators.complaints()).toEqual([]);
  });
});
