import { rejected } from '../process/machine.ts';

interface AboutItem {
  readonly itemId: string;
}

/** A report is complete when every item that owes an entry has one. */
export function itemsNotCovered(owed: readonly string[], entries: readonly AboutItem[]) {
  const missing = owed.filter((itemId) => !entries.some((entry) => entry.itemId === itemId));
  return missing.length === 0 ? null : rejected('entries-missing', { items: missing });
}

/** Entries of items that owe none here, or that come twice, are a mistake of the caller. */
export function strangers(owed: readonly string[], entries: readonly AboutItem[]) {
  const ids = entries.map(({ itemId }) => itemId);
  const wrong = ids.filter((itemId, index) => !owed.includes(itemId) || ids.indexOf(itemId) !== index);
  return wrong.length === 0 ? null : rejected('entries-not-owed', { items: wrong });
}
