import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Visitors } from '../support/page/browser.ts';
import { Keyboard } from '../support/page/keyboard.ts';
import { type LivedPlan, livePlan } from '../support/page/lived-plan.ts';
import { RunningProduct } from '../support/product/running-product.ts';
import { Spectators } from './main-screens.ts';

const AGENCY = 'so-noi-vu';
const named = (name: string | RegExp) => ({ name });

describe('the work of an agency and of the coordinator, by keyboard alone', () => {
  let product: RunningProduct;
  let visitors: Visitors;
  let spectators: Spectators;
  let plan: LivedPlan;

  beforeAll(async () => {
    product = await RunningProduct.start();
    plan = await livePlan(product);
    visitors = await Visitors.open(product.address);
    spectators = new Spectators(visitors, product, plan);
  }, 360_000);
  afterAll(async () => {
    await visitors.close();
    await product.close();
  }, 180_000);

  const at = async (who: string, path: string): Promise<Keyboard> => {
    const { page } = await spectators.window(who);
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    return new Keyboard(page);
  };

  it('signs in, passes the navigation, and finds every place from it', async () => {
    const { page } = await visitors.nobody();
    const keys = new Keyboard(page);
    await page.goto('/');
    await keys.reach(page.getByLabel('Tên đăng nhập'));
    await keys.type(AGENCY);
    await keys.reach(page.getByLabel('Mật khẩu'));
    await keys.type('phoihop-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Việc của tôi/ }).waitFor();
    await keys.reach(page.getByRole('link', named('Đến nội dung chính')));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    const navigation = page.getByRole('navigation', named('Điều hướng'));
    for (const place of ['Hộp thư', 'Cơ quan tôi', 'Kế hoạch']) {
      await keys.reach(navigation.getByRole('link', named(new RegExp(`^${place}`))), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (name) => document.title.length > 0 && document.querySelector('h1') !== null && name !== '',
        place,
      );
      await keys.expectFocus();
    }
  });

  it('acknowledges what waits where it is listed, and goes on with what took its place', async () => {
    const keys = await at(AGENCY, '/');
    const { page } = keys;
    const acknowledge = page.getByRole('button', named(/^Tiếp nhận: /));
    await acknowledge.first().waitFor();
    const count = await acknowledge.count();
    await keys.open(acknowledge.first());
    await page.getByText(/^Đã tiếp nhận/).waitFor();
    await page.waitForFunction(
      (left) => document.querySelectorAll('main button[aria-label^="Tiếp nhận: "]').length === left,
      count - 1,
    );
    await keys.expectFocus();
  });

  it('returns an assignment with a reason', async () => {
    const { id } = plan.item('2.1.7');
    const keys = await at('so-cong-thuong', `/items/${id}`);
    const { page } = keys;
    const dialog = page.getByRole('dialog');
    await keys.open(page.getByRole('button', named('Trả lại…')));
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await keys.expectFocus();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Trả lại');

    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await keys.reach(dialog.getByRole('radio').first());
    await keys.press('ArrowDown');
    await keys.reach(dialog.getByLabel('Lý do'));
    await keys.type('Không thuộc thẩm quyền của cơ quan.');
    await keys.open(dialog.getByRole('button', named('Trả lại nhiệm vụ')));
    await page.getByText('đã trả lại nhiệm vụ').first().waitFor();
    await dialog.waitFor({ state: 'detached' });
    await keys.expectFocus();
  });

  it('writes a report, checks and submits it', async () => {
    const keys = await at(AGENCY, `/reports/${plan.reportOf[AGENCY]}`);
    const { page } = keys;
    const texts = page.getByLabel('Nội dung đã thực hiện');
    await texts.first().waitFor();
    for (const text of await texts.all()) {
      await keys.reach(text);
      await keys.type('Đã mở hai lớp tập huấn cho cán bộ đối ngoại.');
    }
    await page.keyboard.press('Control+s');
    await page.getByText(/Đã lưu lúc/).waitFor();
    await keys.open(page.getByRole('link', named('Kiểm tra và nộp')));
    const submit = page.getByRole('button', named('Nộp báo cáo'));
    await submit.waitFor();
    await keys.expectFocus();
    await keys.open(submit);
    await page.getByText(/Đã nộp .*, chờ Sở Ngoại vụ thẩm tra/).waitFor();
    await keys.expectFocus();
  });

  it('reviews entry by entry with single keys, one to go back, and sends', async () => {
    const report = plan.reportOf[AGENCY];
    const keys = await at('so-ngoai-vu', `/plans/${plan.id}/years/${plan.period}/review?report=${report}`);
    const { page } = keys;
    await page.getByText(/Nội dung 1\/\d+/).waitFor();
    await keys.press('r');
    await keys.type('Đề nghị nêu số cán bộ tham gia.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', named(/^Trả lại \d+ nội dung/)).waitFor();
    await keys.expectFocus();
    await keys.open(page.getByRole('button', named(/^Trả lại \d+ nội dung/)));
    await page
      .getByText(/Đã trả lại/)
      .first()
      .waitFor();
    await keys.expectFocus();
  });

  it('takes on several assignments at once', async () => {
    const keys = await at('so-giao-duc-va-dao-tao', '/');
    const { page } = keys;
    await keys.reach(page.getByRole('checkbox', named(/^Chọn cả \d+ việc/)));
    await keys.press('Space');
    // What can be done with the chosen ones stands above them.
    await keys.open(page.getByRole('button', named(/^Tiếp nhận \d+ nhiệm vụ/)), 'Shift+Tab');
    await page.getByText(/^Đã xong \d+ việc/).waitFor({ timeout: 60_000 });
    await keys.expectFocus();
    await keys.open(
      page.getByRole('region', named('Kết quả từng việc')).getByRole('button', named('Đóng')),
      'Shift+Tab',
    );
    await keys.expectFocus();
  });

  it('finds an item from anywhere by Ctrl+K and arrow keys', async () => {
    const keys = await at('so-ngoai-vu', '/letters');
    const { page } = keys;
    await keys.press('Control+k');
    await keys.type('ngoai vu hiroshima');
    await page.getByRole('option').first().waitFor();
    await keys.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
    await keys.press('ArrowDown');
    await keys.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/letters');
    await keys.expectFocus();
  });

  it('goes from mark to mark of the picture by arrows, reads each story, and opens one', async () => {
    const keys = await at('so-ngoai-vu', `/plans/${plan.id}/picture`);
    const { page } = keys;
    await keys.reach(page.locator('a[data-place]:not([tabindex="-1"])'));
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-place'));
    await page.locator('main aside').waitFor();
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'ArrowDown']) await keys.press(key);
    await page.waitForFunction(
      (place) => document.activeElement?.getAttribute('data-place') !== place,
      first,
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/\d/);
    await keys.press('Escape');
    await page.locator('main aside').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/picture'));
    await keys.expectFocus();
  });

  it('made no script fail', async () => {
    expect(await spectators.complaints()).toEqual([]);
  });
});
