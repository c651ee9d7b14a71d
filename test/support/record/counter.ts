import type { Fact } from '#contracts/workflow/journal';
import type { AppendDeps } from '#persistence/journal/append-deps';
import type { MachineOf } from '#persistence/journal/machine-lookup';

export interface Counted extends Fact {
  readonly type: 'counted';
  readonly by: number;
  /** Streams that are told. */
  readonly tells?: readonly string[];
}

interface Count {
  readonly total: number;
}

/** The smallest machine that has a state and something to tell. */
export const counterMachine: MachineOf = () => ({
  initial: { total: 0 },
  isOver: () => false,
  evolve: (state, event) => ({ total: (state as Count).total + (event as Counted).by }),
  outgoing: (event) =>
    ((event as Counted).tells ?? []).map((to) => ({
      kind: 'news',
      to,
      news: { type: 'told', by: (event as Counted).by },
    })),
});

export const counted = (by: number, tells?: readonly string[]): Counted => ({
  type: 'counted',
  v: 1,
  at: Date.UTC(2026, 10, 22, 8, 0, 0, 123) + by,
  by,
  ...(tells === undefined ? {} : { tells }),
});

/** Deps with the counter for every stream, no lists, and a signature that is easy to forge. */
export const counterDeps: AppendDeps = {
  machineOf: counterMachine,
  verifier: (_envelope, signature) => signature === 'signed',
  project: () => Promise.resolve(),
};
