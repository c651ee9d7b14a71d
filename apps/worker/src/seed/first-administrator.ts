import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '#access/password';
import { insertAccount } from '#persistence/accounts/accounts';
import { putLocality } from '#persistence/agencies/agencies';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { listAccounts, listedAccounts } from './accounts-file.ts';

/** Ids of what an empty installation begins with; further starts find it by them. */
const LOCALITY_ID = 'dia-phuong';
const ACCOUNT_ID = 'quan-tri-dau-tien';
const USERNAME = 'quan-tri';

/**
 * Makes an empty installation usable: one locality and its administrator, who makes all others by the API. Where
 * there is any account already, nothing changes.
 * @param file lists the account with its password
 * @returns whether it was made now
 */
export async function makeFirstAdministrator(
  manager: EntityManager,
  localityName: string,
  file: string,
): Promise<boolean> {
  // Two starts at once: the second sees what the first has made.
  await manager.query('lock table account in share row exclusive mode');
  const known: unknown[] = await manager.query('select 1 from account limit 1');
  if (known.length > 0) return false;
  const password = passwordIn(file) ?? randomBytes(12).toString('base64url');
  // Listed first: a start that is cut off between the two leaves no account whose password nobody knows.
  listAccounts(file, [{ username: USERNAME, password, role: 'administrator', agency: null }]);
  await putLocality(manager, LOCALITY_ID, localityName);
  await insertAccount(manager, {
    id: ACCOUNT_ID,
    username: USERNAME,
    passwordHash: await hashPassword(password),
    role: 'administrator',
    agencyId: null,
    localityId: LOCALITY_ID,
  });
  return true;
}

/** What everybody knows opens nothing here. */
function passwordIn(file: string): string | null {
  const own = listedAccounts(file).find(({ username }) => username === USERNAME);
  return own === undefined || own.password === DEMO_PASSWORD ? null : own.password;
}
