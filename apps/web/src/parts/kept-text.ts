import { useSyncExternalStore } from 'react';
import { useMe } from '../api/session.ts';

const PREFIX = 'phoihop.kept.';
const listeners = new Set<() => void>();

const tell = (): void => listeners.forEach((listener) => listener());

/** Other tabs of this computer write to the same store. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/**
 * A text that survives whatever happens to the page: kept on this computer, for this account, until it was sent.
 * @param name of what it is written to, e.g. `item/<id>/return`
 */
export function useKeptText(name: string, initial = '') {
  const { accountId } = useMe();
  const key = `${PREFIX}${accountId}.${name}`;
  const kept = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const forget = (): void => {
    localStorage.removeItem(key);
    tell();
  };
  const write = (next: string): void => {
    if (next === initial) return forget();
    localStorage.setItem(key, next);
    tell();
  };
  return { text: kept ?? initial, write, forget, isKept: kept !== null };
}
