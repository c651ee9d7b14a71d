import { Client, escapeIdentifier, escapeLiteral } from 'pg';

export interface DatabaseRole {
  readonly name: string;
  readonly password: string;
}

export interface DatabasePlan {
  readonly database: string;
  /** Owns the tables; used by migrations alone. */
  readonly owner: DatabaseRole;
  /** What API and worker connect as: no superuser, never past row-level security. */
  readonly app: DatabaseRole;
}

export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** Makes the database and its two roles where they are not there yet; repeating it changes nothing. */
export async function prepareDatabase(superuserUrl: string, plan: DatabasePlan): Promise<DatabaseUrls> {
  await asSuperuser(superuserUrl, async (client) => {
    for (const role of [plan.owner, plan.app]) await ensureRole(client, role);
    const found = await client.query('select 1 from pg_database where datname = $1', [plan.database]);
    if (found.rowCount === 0) {
      await client.query(
        `create database ${escapeIdentifier(plan.database)} owner ${escapeIdentifier(plan.owner.name)}`,
      );
    }
  });
  await asSuperuser(urlFor(superuserUrl, plan.database), (client) => limitRights(client, plan));
  return {
    ownerUrl: urlFor(superuserUrl, plan.database, plan.owner),
    appUrl: urlFor(superuserUrl, plan.database, plan.app),
  };
}

/** Removes a database with all sessions on it; the roles stay. */
export async function dropDatabase(superuserUrl: string, database: string): Promise<void> {
  await asSuperuser(superuserUrl, (client) =>
    client.query(`drop database if exists ${escapeIdentifier(database)} with (force)`),
  );
}

const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';

async function ensureRole(client: Client, { name, password }: DatabaseRole): Promise<void> {
  const role = escapeIdentifier(name);
  // The lock: roles belong to the whole cluster, and several tests prepare databases at once.
  await client.query(`begin; select pg_advisory_xact_lock(7304, 1)`);
  const found = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role} ${rights} password ${escapeLiteral(password)}`);
  await client.query('commit');
}

async function limitRights(client: Client, { database, owner, app }: DatabasePlan): Promise<void> {
  const [base, ownerName, appName] = [database, owner.name, app.name].map((name) => escapeIdentifier(name));
  await client.query(`revoke all on database ${base} from public`);
  await client.query(`grant connect on database ${base} to ${appName}`);
  await client.query(`alter schema public owner to ${ownerName}`);
  await client.query(`revoke all on schema public from public`);
  await client.query(`grant usage on schema public to ${appName}`);
}

async function asSuperuser(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlFor(superuserUrl: string, database: string, role?: DatabaseRole): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role.name;
    url.password = role.password;
  }
  return url.href;
}
