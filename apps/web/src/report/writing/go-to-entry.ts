export const entryPlace = (itemId: string): string => `entry-${itemId}`;
export const textPlace = (itemId: string): string => `text-${itemId}`;

/** Brings an entry into view, ready to be written. */
export function goToEntry(itemId: string): void {
  document.getElementById(entryPlace(itemId))?.scrollIntoView({ block: 'start' });
  document.getElementById(textPlace(itemId))?.focus({ preventScroll: true });
}
