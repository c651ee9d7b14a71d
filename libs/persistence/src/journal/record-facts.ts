import type { EntityManager } from 'typeorm';
import type { Fact, Head } from '#contracts/workflow/journal';
import type { RecordedActor } from './seal.ts';
import { seal } from './seal.ts';
import { streamKind } from './locked-stream.ts';
import { writeRows } from './write-rows.ts';

/** A fact with what it says. */
export type FactToRecord = Fact & Readonly<Record<string, unknown>>;

/** Adds facts to a stream that no workflow keeps (refusals, sign-ins); `manager` must be in a transaction. */
export async function recordFacts(
  manager: EntityManager,
  stream: string,
  facts: readonly FactToRecord[],
  actor: RecordedActor | null = null,
): Promise<void> {
  await manager.query(
    `insert into stream (id, kind, seq, hash) values ($1, $2, 0, '') on conflict (id) do nothing`,
    [stream, streamKind(stream)],
  );
  const heads: Head[] = await manager.query('select seq, hash from stream where id = $1 for update', [
    stream,
  ]);
  const rows = facts.map((event, part) => ({ event, actor, key: null, cause: null, part }));
  const sealed = seal(stream, heads[0] ?? { seq: 0, hash: '' }, rows);
  await writeRows(manager, {
    stream,
    rows: sealed,
    keys: [],
    outbox: [],
    state: null,
    calendarVersion: null,
  });
}
