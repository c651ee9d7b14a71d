import type { EntityManager } from 'typeorm';
import type { IncidentReport } from '#contracts/workflow/journal';
import { RecordError } from '../record-error.ts';

/** Something that exhausted its tries; a person may have it tried again. */
export interface Incident {
  readonly id: number;
  readonly stream: string;
  readonly what: string;
  readonly failure: string;
  /** Milliseconds. */
  readonly openedAt: number;
  readonly resolvedAt: number | null;
  /** Whether it is a parked message of the outbox, which `retryIncident` sends again. */
  readonly isParked: boolean;
}

/** Keeps an incident that a workflow lived through; telling it twice keeps it once. */
export async function recordIncident(manager: EntityManager, incident: IncidentReport): Promise<void> {
  const { stream, openedAt, resolvedAt, failure } = incident;
  await manager.query(
    `insert into incident (stream, what, failure, opened_at, resolved_at)
     values ($1, 'recording-failed', $2, $3, $4)
     on conflict (stream, opened_at) where outbox_id is null do update set resolved_at = excluded.resolved_at`,
    [stream, failure, new Date(openedAt), new Date(resolvedAt)],
  );
}

/** Keeps that a message of the outbox was given up for now. */
export async function recordParked(
  manager: EntityManager,
  parked: { readonly outboxId: number; readonly stream: string; readonly failure: string },
): Promise<void> {
  await manager.query(
    `insert into incident (stream, what, failure, opened_at, outbox_id)
     values ($1, 'delivery-failed', $2, clock_timestamp(), $3)
     on conflict (outbox_id) where outbox_id is not null and resolved_at is null
     do update set failure = excluded.failure`,
    [parked.stream, parked.failure, parked.outboxId],
  );
}

/** Newest first, at most `limit`, those before the id `before`. */
export async function listIncidents(
  manager: EntityManager,
  page: { readonly openOnly?: boolean; readonly before?: number; readonly limit?: number } = {},
): Promise<readonly Incident[]> {
  return manager.query(
    `select id, stream, what, failure, opened_at as "openedAt", resolved_at as "resolvedAt",
            outbox_id is not null as "isParked"
       from incident
      where (not $1::boolean or resolved_at is null) and ($2::bigint is null or id < $2)
      order by id desc limit $3`,
    [page.openOnly ?? false, page.before ?? null, page.limit ?? 50],
  );
}

/**
 * Has the parked message of an incident sent again.
 * @throws RecordError `incident-not-found` when there is none, or nothing is parked
 */
export async function retryIncident(manager: EntityManager, id: number): Promise<void> {
  const rows: unknown[] = await manager.query(
    `with again as (update incident set resolved_at = clock_timestamp()
                     where id = $1 and resolved_at is null and outbox_id is not null returning outbox_id),
          freed as (update outbox o set parked = false, attempts = 0, next_attempt_at = clock_timestamp()
                      from again a where o.id = a.outbox_id returning o.id)
     select id from freed`,
    [id],
  );
  if (rows.length === 0)
    throw new RecordError('incident-not-found', `no open incident ${id} that can be retried`);
}
