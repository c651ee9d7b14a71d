import type { EntityManager } from 'typeorm';
import type { OpenRow } from './outbox-row.ts';

/**
 * Takes what is due, for as long as the transaction lasts. Of one target only its first open row is taken, so
 * that what comes later waits for it; rows that another relay has taken are passed over.
 */
const TAKE = `
  select o.id, o.kind, o.target, o.cause_stream as "causeStream", o.cause_seq as "causeSeq", o.ordinal,
         o.attempts, o.body
    from outbox o
   where o.delivered_at is null and not o.parked and o.next_attempt_at <= clock_timestamp() and o.kind = any($1)
     and not exists (select 1 from outbox e
                      where e.target = o.target and e.id < o.id and e.delivered_at is null and not e.parked)
   order by o.id
   limit $2
     for update of o skip locked`;

export const takeRows = <R extends OpenRow>(
  manager: EntityManager,
  kinds: readonly R['kind'][],
  limit: number,
): Promise<R[]> => manager.query(TAKE, [kinds, limit]);

export async function markDelivered(manager: EntityManager, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(
    `update outbox set delivered_at = clock_timestamp(), attempts = attempts + 1, last_error = null
      where id = any($1)`,
    [ids],
  );
}
