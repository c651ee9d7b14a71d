import { prepareDatabase } from '#engines/postgres-database';
import { startPostgres, type Postgres } from '#engines/postgres';
import { secretFrom } from '#engines/secret-file';
import { findTemporalCli } from '#engines/temporal-cli';
import { startTemporal, type TemporalServer } from '#engines/temporal-server';
import type { Environment } from '#config/environment';
import type { DataFolder } from './data-folder.ts';
import { KeptAlive } from './kept-alive.ts';
import type { Say } from './steps.ts';

/** An engine that may be our own (and then has to be stopped), or somebody's whose address was given. */
export interface DatabaseEngine {
  readonly env: { readonly DATABASE_URL: string; readonly DATABASE_OWNER_URL: string };
  readonly own?: KeptAlive<Postgres>;
}

export interface TemporalEngine {
  readonly env: { readonly TEMPORAL_ADDRESS: string };
  readonly uiUrl?: string | undefined;
  readonly own?: KeptAlive<TemporalServer>;
}

export async function databaseEngine(
  folder: DataFolder,
  environment: Environment,
  detail: Say,
  warn: Say,
): Promise<DatabaseEngine> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = environment;
  if (DATABASE_URL !== undefined && DATABASE_OWNER_URL !== undefined)
    return { env: { DATABASE_URL, DATABASE_OWNER_URL } };
  let port: number | undefined;
  const own = await KeptAlive.start({
    name: 'PostgreSQL',
    say: warn,
    // Restarted on the same port: everybody who is connected knows only that one.
    start: async () => {
      const options = {
        dataDir: folder.postgres,
        onProgress: detail,
        ...(port === undefined ? {} : { port }),
      };
      const postgres = await startPostgres(options);
      port = postgres.port;
      return postgres;
    },
  });
  const role = (name: string) => ({
    name: `phoihop_${name}`,
    password: secretFrom(`${folder.postgres}-${name}.password`),
  });
  try {
    const plan = { database: 'phoihop', owner: role('owner'), app: role('app') };
    const urls = await prepareDatabase(own.current.superuserUrl, plan);
    return { env: { DATABASE_URL: urls.appUrl, DATABASE_OWNER_URL: urls.ownerUrl }, own };
  } catch (error) {
    await own.stop();
    throw error;
  }
}

export async function temporalEngine(
  folder: DataFolder,
  environment: Environment,
  { detail, warn, signal }: { detail: Say; warn: Say; signal: AbortSignal },
): Promise<TemporalEngine> {
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE: namespace, PHOIHOP_TEMPORAL_CLI: given } = environment;
  if (TEMPORAL_ADDRESS !== undefined) return { env: { TEMPORAL_ADDRESS } };
  const cli = await findTemporalCli({ given, onProgress: detail, signal });
  let ports: { port: number; uiPort: number } | undefined;
  const own = await KeptAlive.start({
    name: 'Temporal',
    say: warn,
    start: async () => {
      const server = await startTemporal({
        cli,
        dbFile: folder.temporal,
        namespace,
        onProgress: detail,
        ...ports,
      });
      ports = { port: portOf(server.address), uiPort: portOf(server.uiUrl ?? '') };
      return server;
    },
  });
  return { env: { TEMPORAL_ADDRESS: own.current.address }, uiUrl: own.current.uiUrl, own };
}

const portOf = (address: string): number => Number(address.slice(address.lastIndexOf(':') + 1));
