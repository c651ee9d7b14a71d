import { useCallback, useEffect, useState } from 'react';
import { useMe } from '../api/session.ts';

const PREFIX = 'phoihop.kept.';

/**
 * A text that survives whatever happens to the page: kept on this computer, for this account, until it was sent.
 * @param name of what it is written to, e.g. `item/<id>/return`
 */
export function useKeptText(name: string, initial = '') {
  const { accountId } = useMe();
  const key = `${PREFIX}${accountId}.${name}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? initial);
  useEffect(() => setText(localStorage.getItem(key) ?? initial), [key, initial]);
  const write = useCallback(
    (next: string) => {
      setText(next);
      if (next === initial) localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    },
    [key, initial],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(key);
    setText(initial);
  }, [key, initial]);
  return { text, write, forget, isKept: text !== initial };
}
