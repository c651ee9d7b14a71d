import { useEffect, useState } from 'react';
import { refreshAll } from './query-client.ts';

/** Many changes of one moment are read once. */
const GATHER_MS = 400;
/** A short break is no news. */
const PATIENCE_MS = 2_000;

/**
 * Follows what changes elsewhere, and reads anew what is shown.
 * @returns whether the page hears of changes
 */
export function useLive(): boolean {
  const [isOnline, setOnline] = useState(true);
  useEffect(() => {
    const events = new EventSource('/api/events');
    let gathering: number | undefined;
    let losing: number | undefined;
    let wasLost = false;
    const refresh = (): void => {
      gathering ??= window.setTimeout(() => {
        gathering = undefined;
        void refreshAll();
      }, GATHER_MS);
    };
    events.onopen = () => {
      window.clearTimeout(losing);
      losing = undefined;
      setOnline(true);
      // What happened while nobody listened is not told again.
      if (wasLost) refresh();
      wasLost = false;
    };
    events.onerror = () => {
      wasLost = true;
      losing ??= window.setTimeout(() => setOnline(false), PATIENCE_MS);
    };
    events.addEventListener('changed', refresh);
    return () => {
      events.close();
      window.clearTimeout(gathering);
      window.clearTimeout(losing);
    };
  }, []);
  return isOnline;
}
