import { useEffect, useState } from 'react';
import { refreshAll } from './query-client.ts';
import { followEvents } from './shared-events.ts';

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
    let gathering: number | undefined;
    let losing: number | undefined;
    const refresh = (): void => {
      gathering ??= window.setTimeout(() => {
        gathering = undefined;
        void refreshAll();
      }, GATHER_MS);
    };
    const stop = followEvents((heard) => {
      if (heard === 'lost') {
        losing ??= window.setTimeout(() => setOnline(false), PATIENCE_MS);
        return;
      }
      window.clearTimeout(losing);
      losing = undefined;
      setOnline(true);
      // What happened while nobody listened is not told again: an opened stream is a reason to read, too.
      refresh();
    });
    return () => {
      stop();
      window.clearTimeout(gathering);
      window.clearTimeout(losing);
    };
  }, []);
  return isOnline;
}
