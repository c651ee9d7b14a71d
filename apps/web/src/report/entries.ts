import type { Schema } from '../api/types.ts';
import type { Entries } from './draft/merge.ts';

export type Report = Schema<'Report'>;
export type ReportEntry = Schema<'ReportEntry'>;
export type DraftEntry = Schema<'DraftEntry'>;

/** What may be written: what is owed or came back; what was sent and stands is not touched. */
export const isWritable = ({ status }: Pick<ReportEntry, 'status'>): boolean =>
  status === 'owed' || status === 'returned';

export const entriesOf = (entries: readonly DraftEntry[]): Entries =>
  Object.fromEntries(entries.map(({ itemId, text, result }) => [itemId, { text, result }]));

/** What was frozen of the entries that stand. */
export const standing = (entries: readonly ReportEntry[]): Entries =>
  Object.fromEntries(
    entries
      .filter((entry) => !isWritable(entry) && entry.text !== null)
      .map(({ itemId, text, result }) => [itemId, { text: text ?? '', result: result ?? '' }]),
  );
