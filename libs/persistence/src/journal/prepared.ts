import type { ClientBase } from 'pg';
import type { EntityManager } from 'typeorm';

/** A statement that PostgreSQL plans once a connection: planning costs it more than running. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** Runs a prepared statement in the transaction of `manager`. */
export async function runPrepared<R extends object>(
  manager: EntityManager,
  { name, text }: Prepared,
  values: unknown[],
): Promise<R[]> {
  if (manager.queryRunner === undefined) throw new TypeError(`${name} belongs in a transaction`);
  const connection = (await manager.queryRunner.connect()) as ClientBase;
  const { rows } = await connection.query<R>({ name, text, values });
  return rows;
}
