import type { EntityManager } from 'typeorm';
import type { PreviousEntry } from '#contracts/http/reports';
import { entriesBefore } from '#persistence/items/item-parts';
import { readWritten } from './written-entries.ts';

/** What was written of items in the last period before this one, by item; the lead may have been another. */
export async function previousEntries(
  manager: EntityManager,
  itemIds: readonly string[],
  period: string,
): Promise<ReadonlyMap<string, PreviousEntry>> {
  const entries = await entriesBefore(manager, itemIds, period);
  const written = await readWritten(
    manager,
    entries.map(({ digest }) => digest),
  );
  return new Map(
    entries.flatMap(({ itemId, period: earlier, digest }) => {
      const entry = written.get(digest ?? '');
      return entry === undefined ? [] : [[itemId, { period: earlier, ...entry }]];
    }),
  );
}
