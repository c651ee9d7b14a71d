import type { ItemNews } from '../item/item-commands.ts';
import type { Outgoing } from '../notices/outgoing.ts';
import type { Instant } from '../time/day.ts';
import type { ReturnedEntry, SubmittedEntry } from './report-messages.ts';

const toItem = (itemId: string, news: ItemNews): Outgoing => ({ kind: 'news', to: `item/${itemId}`, news });

/** Entries and their review are passed on to the items that they are about. */
export const submittedEntries = (period: string, at: Instant, entries: readonly SubmittedEntry[]) =>
  entries.map(({ itemId, digest }) => toItem(itemId, { type: 'entry-submitted', period, digest, at }));

export const returnedEntries = (period: string, at: Instant, entries: readonly ReturnedEntry[]) =>
  entries.map(({ itemId, reason }) => toItem(itemId, { type: 'entry-returned', period, reason, at }));

export const acceptedEntries = (
  period: string,
  at: Instant,
  entries: readonly { readonly itemId: string }[],
) => entries.map(({ itemId }) => toItem(itemId, { type: 'entry-accepted', period, at }));
