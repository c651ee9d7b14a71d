import type { EntityManager } from 'typeorm';
import type { ItemPhase } from '#domain/item/item-state';
import { type ItemDates, type Timeliness, timelinessOf } from '#domain/item/timeliness';

export interface ItemCount {
  /** Null: the item's own journal has not begun. */
  readonly phase: ItemPhase | null;
  readonly timeliness: Timeliness;
  readonly count: number;
}

type Row = ItemDates & { readonly phase: ItemPhase | null };

/** How many items of a plan stand where. @param now the moment that timeliness is judged at, ms */
export async function countItems(manager: EntityManager, planId: string, now: number): Promise<ItemCount[]> {
  const rows: Row[] = await manager.query(
    `select phase, due_at as "dueAt", claimed_at as "claimedAt", completed_at as "completedAt", timeline
       from item where plan_id = $1`,
    [planId],
  );
  const counts = new Map<string, ItemCount>();
  for (const { phase, ...dates } of rows) {
    const timeliness = timelinessOf(dates, now);
    const key = `${phase ?? ''} ${timeliness}`;
    counts.set(key, { phase, timeliness, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}
