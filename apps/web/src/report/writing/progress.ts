import { type Entries, isSameDraft, UNWRITTEN } from '../draft/merge.ts';
import { isWritable, type ReportEntry } from '../entries.ts';

/** An entry is there when something stands in it; numbers alone do not tell what was done. */
export const isWritten = (entries: Entries, itemId: string): boolean =>
  (entries[itemId] ?? UNWRITTEN).text.trim() !== '';

/** Entries that still have to be written, in the order of the report. */
export const emptyOnes = (owed: readonly ReportEntry[], entries: Entries): readonly ReportEntry[] =>
  owed.filter((entry) => isWritable(entry) && !isWritten(entries, entry.itemId));

/** The first that came back and still reads as it did. */
export const firstUnanswered = (owed: readonly ReportEntry[], entries: Entries): ReportEntry | undefined =>
  owed.find(
    ({ itemId, status, text, result }) =>
      status === 'returned' &&
      isSameDraft(
        { [itemId]: entries[itemId] ?? UNWRITTEN },
        { [itemId]: { text: text ?? '', result: result ?? '' } },
      ),
  );

/** The next one to be written after an entry; from the beginning again after the last. */
export function nextEmpty(
  owed: readonly ReportEntry[],
  entries: Entries,
  after: string | null,
): ReportEntry | null {
  const from = owed.findIndex(({ itemId }) => itemId === after) + 1;
  const inOrder = [...owed.slice(from), ...owed.slice(0, from)];
  return emptyOnes(inOrder, entries).find(({ itemId }) => itemId !== after) ?? null;
}
