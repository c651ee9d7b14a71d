import type { Draft } from './draft.ts';

/**
 * The same reading of a draft, made once for as long as the draft is held: a change makes another draft. A view, its
 * blockers and its names all ask for the same items, of which there may be thousands.
 */
export function onceADraft<T extends object>(read: (draft: Draft) => T): (draft: Draft) => T {
  const known = new WeakMap<Draft, T>();
  return (draft) => {
    const before = known.get(draft);
    if (before !== undefined) return before;
    const now = read(draft);
    known.set(draft, now);
    return now;
  };
}
