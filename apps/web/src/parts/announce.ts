/** One line that says what has just happened; read out by screen readers too. */
export interface Announcement {
  readonly id: number;
  readonly text: string;
}

let shown: readonly Announcement[] = [];
let last = 0;
const listeners = new Set<() => void>();

function show(next: readonly Announcement[]): void {
  shown = next;
  listeners.forEach((listener) => listener());
}

const STAYS_MS = 6_000;

export function announce(text: string): void {
  last += 1;
  const id = last;
  show([...shown.slice(-2), { id, text }]);
  setTimeout(() => show(shown.filter((one) => one.id !== id)), STAYS_MS);
}

export const announcements = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Announcement[] => shown,
};
