/** What is heard of the product while a page is open. */
export type Heard = 'changed' | 'open' | 'lost';

/** A refused stream (too many, or the record is away) is not tried again by the browser itself. */
const AGAIN_MS = 3_000;

/** Listens for changes until it is closed; tries again for ever. @returns closes it */
export function openEventStream(tell: (heard: Heard) => void): () => void {
  let events: EventSource;
  let again: number | undefined;
  const open = (): void => {
    events = new EventSource('/api/events');
    events.onopen = () => tell('open');
    events.addEventListener('changed', () => tell('changed'));
    events.onerror = () => {
      tell('lost');
      if (events.readyState === EventSource.CLOSED) again = window.setTimeout(open, AGAIN_MS);
    };
  };
  open();
  return () => {
    window.clearTimeout(again);
    events.close();
  };
}
