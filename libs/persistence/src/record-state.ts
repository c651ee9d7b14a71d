import type { EntityManager } from 'typeorm';

/** Instants in milliseconds. */
export interface DatabaseState {
  readonly version: string;
  readonly migrations: number;
  readonly newestMigration: string | null;
  readonly migratedAt: number | null;
  readonly sizeBytes: number;
}

export interface OutboxState {
  readonly open: number;
  readonly oldestAgeSeconds: number | null;
  readonly parked: number;
}

export interface JournalState {
  readonly streams: number;
  readonly rows: number;
  readonly lastRecordedAt: number | null;
  readonly lastCheckpointAt: number | null;
}

async function only<T>(manager: EntityManager, sql: string): Promise<T> {
  const [row]: T[] = await manager.query(sql);
  if (row === undefined) throw new Error('a query without a condition gave no row');
  return row;
}

export const databaseState = (manager: EntityManager): Promise<DatabaseState> =>
  only(
    manager,
    `select current_setting('server_version') as version, count(*) as migrations, max(name) as "newestMigration",
            max(applied_at) as "migratedAt", pg_database_size(current_database()) as "sizeBytes"
       from migration`,
  );

export const outboxState = (manager: EntityManager): Promise<OutboxState> =>
  only(
    manager,
    `select count(*) filter (where not parked) as open, count(*) filter (where parked) as parked,
            extract(epoch from clock_timestamp() - min(created_at) filter (where not parked))::float8
              as "oldestAgeSeconds"
       from outbox where delivered_at is null`,
  );

/** Every stream numbers its rows from 1 on: its head tells how many there are. */
export const journalState = (manager: EntityManager): Promise<JournalState> =>
  only(
    manager,
    `select count(*) as streams, coalesce(sum(seq), 0)::bigint as rows, max(updated_at) as "lastRecordedAt",
            (select max(made_at) from checkpoint) as "lastCheckpointAt"
       from stream`,
  );
