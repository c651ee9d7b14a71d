import { useEffect, useRef } from 'react';

const REACHABLE = [
  ...['a[href]', 'button:enabled', 'input:enabled', 'select:enabled', 'textarea:enabled'],
  '[tabindex]:not([tabindex="-1"])',
].join(',');

const reachable = (main: HTMLElement): HTMLElement[] => [...main.querySelectorAll<HTMLElement>(REACHABLE)];
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Whoever works by keyboard is never thrown back to the top: where what had the focus goes away (a row that is done,
 * a dialog whose button is gone), the focus goes to what took its place; where another page comes, to that page.
 * @param path of the page that is shown
 */
export function useKeptFocus(mainId: string, path: string): void {
  const before = useRef(path);
  useEffect(() => {
    const main = document.getElementById(mainId);
    if (main === null) return;
    // A page that was just opened begins at its top, where the way past the navigation is.
    if (before.current !== path && isLost()) main.focus();
    before.current = path;
    return keepFocusIn(main);
  }, [mainId, path]);
}

/** @returns how to end it */
function keepFocusIn(main: HTMLElement): () => void {
  let last = isLost() ? null : (document.activeElement as HTMLElement);
  /** Among what can be reached in the page; -1: the page itself. */
  let place = -1;
  const come = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    if (main.contains(target)) place = reachable(main).indexOf(target);
  };
  /** Whoever points elsewhere has left it. */
  const point = (): void => {
    last = null;
  };
  const keep = (): void => {
    if (last === null || !isLost() || !document.hasFocus()) return;
    // What is busy gets it back when it is done.
    if (last.isConnected) return last.matches(':disabled') ? undefined : last.focus();
    const all = reachable(main);
    (all[Math.min(place, all.length - 1)] ?? main).focus();
  };
  const changes = new MutationObserver(keep);
  const watched = { childList: true, attributes: true, attributeFilter: ['disabled'] };
  changes.observe(document.body, { subtree: true, ...watched });
  document.addEventListener('focusin', come);
  document.addEventListener('pointerdown', point, { capture: true });
  return () => {
    changes.disconnect();
    document.removeEventListener('focusin', come);
    document.removeEventListener('pointerdown', point, { capture: true });
  };
}
