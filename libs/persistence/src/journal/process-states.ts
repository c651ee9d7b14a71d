import type { EntityManager } from 'typeorm';

/** Where processes stand after their last row, by stream; one that has not begun is not among them. */
export async function processStates<S>(
  manager: EntityManager,
  streams: readonly string[],
): Promise<ReadonlyMap<string, S>> {
  if (streams.length === 0) return new Map();
  const rows: { id: string; state: S }[] = await manager.query(
    'select id, state from stream where id = any($1) and state is not null',
    [[...new Set(streams)]],
  );
  return new Map(rows.map(({ id, state }) => [id, state]));
}
