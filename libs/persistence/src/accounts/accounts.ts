import type { EntityManager } from 'typeorm';
import { type Account, AccountEntity } from '../entities/account.entity.ts';

export type NewAccount = Omit<Account, 'createdAt' | 'disabled'>;

/** @throws QueryFailedError when the username is taken */
export async function insertAccount(manager: EntityManager, account: NewAccount): Promise<void> {
  await manager.insert(AccountEntity, account);
}

export const findAccount = (manager: EntityManager, id: string): Promise<Account | null> =>
  manager.findOneBy(AccountEntity, { id });

/** Of whatever locality: names are unique over all of them, and told before it is known who signs in. */
export async function findAccountByUsername(
  manager: EntityManager,
  username: string,
): Promise<Account | null> {
  const rows: Account[] = await manager.query(
    `select id, username, password_hash as "passwordHash", role, agency_id as "agencyId",
            locality_id as "localityId", disabled, created_at as "createdAt" from account_named($1)`,
    [username],
  );
  return rows[0] ?? null;
}

/** Usernames by id; an id that is no account's has none. */
export async function usernamesOf(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows: Pick<Account, 'id' | 'username'>[] = await manager.query(
    'select id, username from account where id = any($1)',
    [ids],
  );
  return new Map(rows.map(({ id, username }) => [id, username]));
}

/** The accounts of a locality, by username. */
export const accountsOf = (manager: EntityManager, localityId: string): Promise<Account[]> =>
  manager.find(AccountEntity, { where: { localityId }, order: { username: 'ASC' } });

/** The accounts of an agency that may sign in, by username. */
export const accountsOfAgency = (manager: EntityManager, agencyId: string): Promise<Account[]> =>
  manager.find(AccountEntity, { where: { agencyId, disabled: false }, order: { username: 'ASC' } });

/** Changes whether it may sign in, or its password. @returns false when there is no such account */
export async function changeAccount(
  manager: EntityManager,
  id: string,
  change: Partial<Pick<Account, 'disabled' | 'passwordHash' | 'role' | 'agencyId'>>,
): Promise<boolean> {
  const { affected } = await manager.update(AccountEntity, { id }, change);
  return affected === 1;
}
