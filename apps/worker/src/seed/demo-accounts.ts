import type { EntityManager } from 'typeorm';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from '#sample/sample-accounts';
import type { SampleLocality } from '#sample/sample-localities';
import { listAccounts, type ListedAccount, listedAccounts } from './accounts-file.ts';

const listed = (account: DemoAccount, locality?: string): ListedAccount => ({
  username: account.username,
  password: DEMO_PASSWORD,
  role: account.role,
  agency: account.agencyName,
  ...(locality === undefined ? {} : { locality }),
});

/**
 * Lists the demo accounts. In an installation that began empty its administrator has the name of the demo one, which
 * is then not there; he stays listed.
 */
export async function listDemoAccounts(
  manager: EntityManager,
  file: string,
  localities: readonly SampleLocality[] = [],
): Promise<void> {
  const before = listedAccounts(file);
  const demo = [
    ...DEMO_ACCOUNTS.map((account) => ({ id: account.id, line: listed(account) })),
    ...localities.flatMap(({ name, accounts }) =>
      accounts.map((account) => ({ id: account.id, line: listed(account, name) })),
    ),
  ];
  const rows: { id: string; username: string }[] = await manager.query(
    'select id, username from account where username = any($1)',
    [[...demo.map(({ line }) => line), ...before].map(({ username }) => username)],
  );
  const ids = new Set(rows.map(({ id }) => id));
  const usernames = new Set(rows.map(({ username }) => username));
  const there = demo.filter(({ id }) => ids.has(id)).map(({ line }) => line);
  const others = before.filter(
    ({ username }) => usernames.has(username) && !there.some((line) => line.username === username),
  );
  listAccounts(file, [...there, ...others]);
}
