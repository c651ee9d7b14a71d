import type { Locator, Page } from 'playwright-core';

/** No place needs more of them from the one before. */
const MOST_TABS = 150;
/** What is being drawn may be without focus for a moment. */
const PATIENCE_MS = 3_000;

/** What is wrong with the place of the focus; null: it is somewhere, in sight, and marked. */
function troubleWithFocus(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'the focus is lost';
  const name = focused.outerHTML.slice(0, 160);
  // A whole page or part, to which one is led, is no place that is reached by Tab.
  if (focused.matches('main, section[tabindex="-1"], [role=dialog]')) return null;
  const isMarked = [focused, focused.parentElement?.parentElement, focused.querySelector('*')].some((one) => {
    if (one === null || one === undefined) return false;
    const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(one);
    return (
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
      (stroke !== 'none' && parseFloat(strokeWidth) >= 2)
    );
  });
  if (!isMarked) return `the focus does not show: ${name}`;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  if (right < 0 || bottom < 0 || left > innerWidth || top > innerHeight) return `out of sight: ${name}`;
  const [x, y] = [
    Math.max(left, 0) + 3,
    Math.max(top, 0) + (Math.min(bottom, innerHeight) - Math.max(top, 0)) / 2,
  ];
  const there = document.elementFromPoint(x, y);
  const isSeen = there !== null && (focused.contains(there) || there.contains(focused));
  // The field of a switch or a tick lies under what is drawn for it.
  return isSeen || focused.matches('input')
    ? null
    : `hidden behind something: ${name} ${there?.outerHTML.slice(0, 160)}`;
}

/** Somebody who has no mouse. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Presses a key, and looks whether the focus is anywhere. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.expectFocus();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes to a place by Tab alone, looking at every stop on the way. */
  async reach(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await place.waitFor({ state: 'attached' });
    for (let count = 0; count < MOST_TABS; count += 1) {
      if (await place.evaluate((one) => one === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`not reached by ${MOST_TABS} times ${key}: ${String(place)}`);
  }

  async open(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.reach(place, key);
    await this.page.keyboard.press('Enter');
  }

  /** @throws Error when the focus is lost or cannot be seen, and stays so */
  async expectFocus(): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const trouble = await this.page.evaluate(troubleWithFocus);
      if (trouble === null) return;
      if (Date.now() > end) throw new Error(trouble);
      await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
  }
}
