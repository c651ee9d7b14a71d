import type { DataSource } from 'typeorm';
import { openRecord } from '#persistence/data-source';
import { migrate } from '#persistence/migrate/migrate';
import { createTestDatabase, type TestDatabase } from '../engines/database.ts';

export interface TestRecord {
  readonly database: TestDatabase;
  /** As API and worker see it. */
  readonly record: DataSource;
  /** As somebody with the owner's password sees it. */
  readonly owner: DataSource;
  close(): Promise<void>;
}

/** A migrated record of its own for a spec file. */
export async function createTestRecord(): Promise<TestRecord> {
  const database = await createTestDatabase();
  await migrate(database.ownerUrl, { appRole: new URL(database.appUrl).username });
  const [record, owner] = await Promise.all([
    openRecord(database.appUrl, { scope: 'all' }),
    openRecord(database.ownerUrl, { scope: 'all', poolSize: 2 }),
  ]);
  const close = async (): Promise<void> => {
    await Promise.all([record.destroy(), owner.destroy()]);
    await database.drop();
  };
  return { database, record, owner, close };
}

/** Does what only somebody who ignores all rules can do: changes rows that never change. */
export async function tamper(owner: DataSource, sql: string, parameters: unknown[] = []): Promise<void> {
  const tables = ['journal', 'command_key', 'checkpoint'];
  await owner.transaction(async (manager) => {
    for (const table of tables) await manager.query(`alter table ${table} disable trigger user`);
    await manager.query(sql, parameters);
    for (const table of tables) await manager.query(`alter table ${table} enable trigger user`);
  });
}
