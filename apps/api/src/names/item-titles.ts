import type { EntityManager } from 'typeorm';

export interface ItemTitle {
  readonly id: string;
  readonly code: string;
  readonly content: string;
  readonly lead: string | null;
  /** Milliseconds. */
  readonly dueAt: number | null;
}

/** What items are called in lists of others. */
export async function itemTitles(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ItemTitle>> {
  const rows: ItemTitle[] = await manager.query(
    `select id, code, content, lead_agency as lead, due_at as "dueAt" from item where id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
