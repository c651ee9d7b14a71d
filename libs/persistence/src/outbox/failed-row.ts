import type { EntityManager } from 'typeorm';
import { recordParked } from '../incidents/incidents.ts';
import type { OpenRow } from './outbox-row.ts';

/** About a quarter of an hour in all, by the waits below. */
export const MOST_ATTEMPTS = 22;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 60_000;

/** Wait before the next attempt, ms. @param attempts made so far */
const waitAfter = (attempts: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20));

/** Notes a failed attempt; the last one parks the row and tells of it, so that nothing fails in silence. */
export async function noteFailure(manager: EntityManager, row: OpenRow, error: unknown): Promise<void> {
  const attempts = row.attempts + 1;
  const isParked = attempts >= MOST_ATTEMPTS;
  const failure = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  await manager.query(
    `update outbox set attempts = $2, last_error = $3, parked = $4,
                       next_attempt_at = clock_timestamp() + $5 * interval '1 millisecond'
      where id = $1`,
    [row.id, attempts, failure, isParked, waitAfter(attempts)],
  );
  if (isParked) await recordParked(manager, { outboxId: row.id, stream: row.causeStream, failure });
}
