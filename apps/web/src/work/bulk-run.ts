import { useSyncExternalStore } from 'react';
import { act } from '../api/act.ts';
import { refreshAll } from '../api/query-client.ts';
import { nameOfWork } from './work-groups.ts';
import { itemIdOf, type ActInPlace } from './work-place.ts';

/** How far the work on one row has come. */
export interface Attempt {
  readonly work: ActInPlace;
  readonly state: 'waiting' | 'running' | 'done' | 'accepted' | 'failed';
  readonly error: unknown;
}

// Outside the page's components: it goes on while another page is looked at, and its results are there afterwards.
let attempts: readonly Attempt[] = [];
let isRunning = false;
const listeners = new Set<() => void>();

function show(next: readonly Attempt[]): void {
  attempts = next;
  listeners.forEach((listener) => listener());
}

function note(work: ActInPlace, change: Partial<Attempt>): void {
  const name = nameOfWork(work);
  show(attempts.map((one) => (nameOfWork(one.work) === name ? { ...one, ...change } : one)));
}

async function attempt(work: ActInPlace): Promise<void> {
  note(work, { state: 'running', error: null });
  const input = { params: { path: { id: itemIdOf(work) } }, body: {} };
  try {
    const answer =
      work.kind === 'acknowledge'
        ? await act('post', '/api/items/{id}/acknowledge', input)
        : await act('post', '/api/items/{id}/confirm-completion', input);
    note(work, { state: answer === undefined ? 'accepted' : 'done' });
  } catch (error) {
    note(work, { state: 'failed', error });
  }
}

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

const nextWaiting = (): Attempt | undefined => attempts.find(({ state }) => state === 'waiting');

async function goOn(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  window.addEventListener('beforeunload', warn);
  for (let next = nextWaiting(); next !== undefined; next = nextWaiting()) await attempt(next.work);
  window.removeEventListener('beforeunload', warn);
  isRunning = false;
  await refreshAll();
}

/** Does one after the other; what fails holds no other up. What was done before is listed no longer. */
export function doAll(works: readonly ActInPlace[]): void {
  const names = new Set(works.map(nameOfWork));
  const before = attempts.filter(
    ({ work, state }) => state !== 'done' && state !== 'accepted' && !names.has(nameOfWork(work)),
  );
  show([...before, ...works.map((work) => ({ work, state: 'waiting' as const, error: null }))]);
  void goOn();
}

/** Tries those again that failed, in their places. */
export function repeat(works: readonly ActInPlace[]): void {
  works.forEach((work) => note(work, { state: 'waiting', error: null }));
  void goOn();
}

export const forgetResults = (): void => show([]);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAttempts = (): readonly Attempt[] => useSyncExternalStore(subscribe, () => attempts);
