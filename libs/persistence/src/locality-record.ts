import { DataSource, type DataSourceOptions, type QueryRunner, type ReplicationMode } from 'typeorm';

/**
 * Whose rows a record shows: all, for what serves all localities; else those of the locality that is asked for at the
 * beginning of each transaction, and none while that is null.
 */
export type Scope = 'all' | (() => string | null);

/** Option of a connection on which the rows of all localities are seen. */
export const ALL_LOCALITIES = '-c phoihop.locality=*';

const ENTER = `select set_config('phoihop.locality', $1, true)`;

/** A record that shows one locality at a time; PostgreSQL sees to it, by the setting of the transaction. */
export class LocalityRecord extends DataSource {
  readonly #localityNow: () => string | null;

  constructor(options: DataSourceOptions, localityNow: () => string | null) {
    super(options);
    this.#localityNow = localityNow;
  }

  override createQueryRunner(mode?: ReplicationMode): QueryRunner {
    return inLocality(super.createQueryRunner(mode), this.#localityNow);
  }
}

type Query = (sql: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;

/** The setting ends with its transaction, so that it never goes back to the pool: a lone query gets one of its own. */
function inLocality(runner: QueryRunner, localityNow: () => string | null): QueryRunner {
  const query = runner.query.bind(runner) as Query;
  const start = runner.startTransaction.bind(runner);
  const startTransaction: typeof start = async (isolation) => {
    const isNested = runner.isTransactionActive;
    await start(isolation);
    const locality = localityNow();
    if (!isNested && locality !== null) await query(ENTER, [locality]);
  };
  const queryAlone: Query = async (...given) => {
    await startTransaction();
    try {
      const answer = await query(...given);
      await runner.commitTransaction();
      return answer;
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  };
  const queryInLocality: Query = (...given) =>
    runner.isTransactionActive || localityNow() === null ? query(...given) : queryAlone(...given);
  return Object.assign(runner, { startTransaction, query: queryInLocality });
}
