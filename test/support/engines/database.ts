import { randomBytes } from 'node:crypto';
import { dropDatabase, prepareDatabase, type DatabaseUrls } from '#engines/postgres-database';

export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  /** Ends all sessions on the database and removes it. */
  drop(): Promise<void>;
}

/**
 * A fresh, empty database on the PostgreSQL of this run. The roles have the product's names (migrations grant to
 * them) and are shared by all test databases; neither can see another's tables.
 * @throws Error when the run has no engines
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const superuserUrl = testEngine('PHOIHOP_TEST_POSTGRES');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const urls = await prepareDatabase(superuserUrl, {
    database: name,
    owner: { name: 'phoihop_owner', password: 'owner-of-tests' },
    app: { name: 'phoihop_app', password: 'app-of-tests' },
  });
  return { ...urls, name, drop: () => dropDatabase(superuserUrl, name) };
}

/** Path of the `temporal` binary, for dev servers. */
export const temporalCli = (): string => testEngine('PHOIHOP_TEST_TEMPORAL_CLI');

/** Path of the time-skipping test server. */
export const temporalTestServer = (): string => testEngine('PHOIHOP_TEST_TEMPORAL_SERVER');

function testEngine(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run Jest with test/support/engines/global-setup.ts`);
  return value;
}
