import { type Heard, openEventStream } from './event-stream.ts';

const NAME = 'phoihop.events';

/**
 * One stream for all tabs of a browser, which opens few connections to one server at a time: the tab that holds the
 * lock listens and tells the others; when it is closed the next one takes over. @returns stops listening
 */
export function followEvents(tell: (heard: Heard) => void): () => void {
  // Known to pages of this machine and by HTTPS alone; elsewhere each tab has a stream of its own.
  if (!('locks' in navigator)) return openEventStream(tell);
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<Heard>) => tell(data);
  const end = new AbortController();
  const listen = (): Promise<void> =>
    new Promise((resolve) => {
      // The lock may come in the moment in which nobody wants it any more.
      if (end.signal.aborted) return resolve();
      const close = openEventStream((heard) => {
        channel.postMessage(heard);
        tell(heard);
      });
      end.signal.addEventListener('abort', () => {
        close();
        resolve();
      });
    });
  navigator.locks.request(NAME, { signal: end.signal }, listen).catch((error: unknown) => {
    // Closed before its turn came.
    if (!end.signal.aborted) throw error;
  });
  return () => {
    end.abort();
    channel.close();
  };
}
