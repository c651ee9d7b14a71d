import type { EntityManager } from 'typeorm';
import type { ItemEntry } from '#contracts/http/items';
import { itemStream } from '#contracts/workflow/ids';
import { entriesOf } from '#persistence/items/item-parts';
import { thawed } from '../commands/frozen-texts.ts';
import { momentOf } from '../names/moment.ts';
import { readWritten } from '../reports/written-entries.ts';

interface EntryAct {
  readonly type: 'entry-submitted' | 'entry-returned';
  readonly at: number;
  readonly period: string;
  readonly reason: string | null;
}

/** What was done with the entries of an item, the last first. */
const actsOnEntries = (manager: EntityManager, itemId: string): Promise<EntryAct[]> =>
  manager.query(
    `select type, at, data ->> 'period' as period, data ->> 'reason' as reason from journal
      where stream = $1 and type in ('entry-submitted', 'entry-returned') order by seq desc`,
    [itemStream(itemId)],
  );

/** Entries of an item, by period. @param withContents whether the reader may see what agencies wrote */
export async function readItemEntries(
  manager: EntityManager,
  itemId: string,
  withContents: boolean,
): Promise<ItemEntry[]> {
  const entries = await entriesOf(manager, itemId);
  const bare = entries.map(({ period, status, digest }) => ({ period, status, digest }));
  const hidden = { text: null, result: null, submittedAt: null, returnReason: null };
  if (!withContents) return bare.map((entry) => ({ ...entry, ...hidden }));
  const [written, acts] = await Promise.all([
    readWritten(
      manager,
      entries.map(({ digest }) => digest),
    ),
    actsOnEntries(manager, itemId),
  ]);
  const thaw = await thawed(
    manager,
    acts.flatMap(({ reason }) => reason ?? []),
  );
  const last = (wanted: EntryAct['type'], of: string) =>
    acts.find(({ type, period }) => type === wanted && period === of);
  return bare.map((entry) => {
    const { text = null, result = null } = written.get(entry.digest ?? '') ?? {};
    const reason = last('entry-returned', entry.period)?.reason ?? null;
    const submittedAt = momentOf(last('entry-submitted', entry.period)?.at ?? null);
    return { ...entry, text, result, submittedAt, returnReason: reason === null ? null : thaw(reason) };
  });
}
