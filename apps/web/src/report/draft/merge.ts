/** What is written about an item. */
export interface Written {
  readonly text: string;
  readonly result: string;
}
/** By item. */
export type Entries = Readonly<Record<string, Written>>;

export const UNWRITTEN: Written = { text: '', result: '' };
const FIELDS = ['text', 'result'] as const;

/** Blanks at the ends are not kept by the server, and are no difference. */
const isSameText = (one: string, other: string): boolean => one.trim() === other.trim();
const isSame = (one: Written, other: Written): boolean =>
  FIELDS.every((field) => isSameText(one[field], other[field]));

const itemsOf = (...all: readonly Entries[]): readonly string[] => [...new Set(all.flatMap(Object.keys))];

export const isSameDraft = (one: Entries, other: Entries): boolean =>
  itemsOf(one, other).every((id) => isSame(one[id] ?? UNWRITTEN, other[id] ?? UNWRITTEN));

export interface Merged {
  readonly entries: Entries;
  /** Items where both wrote something else in the same place: what is merged has mine, this is theirs. */
  readonly conflicts: Entries;
}

/** What both wrote since they last agreed: what only one of them changed is taken as it is. */
export function merge(base: Entries, mine: Entries, theirs: Entries): Merged {
  const entries: Record<string, Written> = {};
  const conflicts: Record<string, Written> = {};
  for (const id of itemsOf(base, mine, theirs)) {
    const ours = mine[id] ?? UNWRITTEN;
    const other = theirs[id] ?? UNWRITTEN;
    const one = mergeOne(base[id] ?? UNWRITTEN, ours, other);
    entries[id] = one ?? ours;
    if (one === null) conflicts[id] = other;
  }
  return { entries, conflicts };
}

function mergeOne(base: Written, mine: Written, theirs: Written): Written | null {
  const merged = { ...mine };
  for (const field of FIELDS) {
    // What I am typing keeps its blanks.
    if (isSameText(mine[field], theirs[field]) || isSameText(theirs[field], base[field])) continue;
    if (!isSameText(mine[field], base[field])) return null;
    merged[field] = theirs[field];
  }
  return merged;
}
