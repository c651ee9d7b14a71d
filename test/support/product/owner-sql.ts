import { Client as Database } from 'pg';
import { ALL_LOCALITIES } from '#persistence/locality-record';
import type { RunningProduct } from './running-product.ts';

/** Runs SQL as the database's owner: for what no API does on purpose, such as a second locality. */
export async function ownerSql<R extends object>(
  product: RunningProduct,
  sql: string,
  values: readonly unknown[] = [],
): Promise<R[]> {
  const database = new Database({
    connectionString: product.environment()['DATABASE_OWNER_URL'],
    options: ALL_LOCALITIES,
  });
  await database.connect();
  try {
    return (await database.query<R>(sql, [...values])).rows;
  } finally {
    await database.end();
  }
}
