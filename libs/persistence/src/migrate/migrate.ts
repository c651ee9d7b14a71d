import { Client } from 'pg';
import { ALL_LOCALITIES } from '../locality-record.ts';
import { RecordError } from '../record-error.ts';
import { grantTo } from './grants.ts';
import type { MigrationFile } from './migration-files.ts';
import { migrationFiles } from './migration-files.ts';

/** Any constant; all who migrate this record must take the same. */
const LOCK = 7304_0001;

export interface MigrateOptions {
  /** Role that API and worker connect as; it exists already. */
  readonly appRole: string;
  readonly files?: readonly MigrationFile[];
}

/**
 * Brings the record to the newest form; safe to repeat and to run from several processes at once.
 * @returns names of the migrations that were applied now
 * @throws RecordError `migration-changed` when an applied file was edited afterwards
 */
export async function migrate(ownerUrl: string, options: MigrateOptions): Promise<readonly string[]> {
  const files = options.files ?? (await migrationFiles());
  const client = new Client({
    connectionString: ownerUrl,
    application_name: 'phoihop-migrate',
    options: ALL_LOCALITIES,
  });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const applied = await applyMissing(client, files);
    await grantTo(client, options.appRole);
    return applied;
  } finally {
    // The end of the session gives the lock back.
    await client.end();
  }
}

async function applyMissing(client: Client, files: readonly MigrationFile[]): Promise<readonly string[]> {
  await client.query(
    `create table if not exists migration
       (name text primary key, digest text not null, applied_at timestamptz not null default clock_timestamp())`,
  );
  const { rows } = await client.query<{ name: string; digest: string }>('select name, digest from migration');
  const known = new Map(rows.map(({ name, digest }) => [name, digest]));
  const missing = files.filter((file) => !known.has(file.name));
  for (const { name, digest } of files) {
    if (known.has(name) && known.get(name) !== digest) throw migrationChanged(name);
  }
  for (const file of missing) await apply(client, file);
  return missing.map(({ name }) => name);
}

async function apply(client: Client, { name, sql, digest }: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name, digest) values ($1, $2)', [name, digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const migrationChanged = (name: string): RecordError =>
  new RecordError('migration-changed', `${name} was applied in another form: put it back and add a new file`);
