import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities/entities.ts';
import { ALL_LOCALITIES, LocalityRecord, type Scope } from './locality-record.ts';

export interface RecordOptions {
  /** Whose rows are seen. */
  readonly scope: Scope;
  /** Connections at most; default 10. */
  readonly poolSize?: number;
  /** After which a statement is given up, ms; default 10 s, 0 for never. */
  readonly statementTimeoutMs?: number;
  /** Shown by PostgreSQL in its list of sessions. */
  readonly applicationName?: string;
}

const { builtins } = pg.types;
const toDate = pg.types.getTypeParser(builtins.TIMESTAMPTZ) as (text: string) => Date;

/** Instants as milliseconds, days as text, whole numbers as numbers: the forms of the domain. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.TIMESTAMPTZ, (text) => toDate(text).getTime()],
  [builtins.DATE, (text) => text],
  [builtins.INT8, Number],
]);

const types = {
  getTypeParser: (oid: number, format: 'text' | 'binary' = 'text'): unknown =>
    (format === 'text' ? parsers.get(oid) : undefined) ?? pg.types.getTypeParser(oid, format),
};

/** Opens the record; the caller ends it by `destroy()`. */
export async function openRecord(url: string, options: RecordOptions): Promise<DataSource> {
  const { scope } = options;
  const settings: DataSourceOptions = {
    type: 'postgres',
    url,
    entities: [...entities],
    synchronize: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    applicationName: options.applicationName ?? 'phoihop',
    connectTimeoutMS: 5_000,
    extra: {
      types,
      keepAlive: true,
      ...boundsOf(options.statementTimeoutMs ?? 10_000),
      ...(scope === 'all' ? { options: ALL_LOCALITIES } : {}),
    },
    // A connection that the server ended is replaced at the next use; the error belongs to whoever used it.
    poolErrorHandler: () => undefined,
  };
  const record = scope === 'all' ? new DataSource(settings) : new LocalityRecord(settings, scope);
  return await record.initialize();
}

/** A server that no longer answers is given up as well, a little after it would have given up itself. */
const boundsOf = (statement: number): object =>
  statement === 0
    ? {}
    : {
        statement_timeout: statement,
        query_timeout: statement + 2_000,
        idle_in_transaction_session_timeout: 30_000,
      };
