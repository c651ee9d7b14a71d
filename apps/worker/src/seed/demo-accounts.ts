import type { EntityManager } from 'typeorm';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#sample/sample-accounts';
import { listAccounts, listedAccounts } from './accounts-file.ts';

/**
 * Lists the demo accounts. In an installation that began empty its administrator has the name of the demo one, which
 * is then not there; he stays listed.
 */
export async function listDemoAccounts(manager: EntityManager, file: string): Promise<void> {
  const before = listedAccounts(file);
  const rows: { id: string; username: string }[] = await manager.query(
    'select id, username from account where username = any($1)',
    [[...DEMO_ACCOUNTS, ...before].map(({ username }) => username)],
  );
  const demo = DEMO_ACCOUNTS.filter((account) => rows.some(({ id }) => id === account.id));
  const others = before
    .filter(({ username }) => !demo.some((account) => account.username === username))
    .filter(({ username }) => rows.some((row) => row.username === username));
  listAccounts(file, [
    ...demo.map(({ username, role, agencyName }) => ({
      username,
      password: DEMO_PASSWORD,
      role,
      agency: agencyName,
    })),
    ...others,
  ]);
}
