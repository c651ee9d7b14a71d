import type { EntityManager } from 'typeorm';
import { type Account, AccountEntity } from '../entities/account.entity.ts';

export type NewAccount = Omit<Account, 'createdAt' | 'disabled'>;

/** @throws QueryFailedError when the username is taken */
export async function insertAccount(manager: EntityManager, account: NewAccount): Promise<void> {
  await manager.insert(AccountEntity, account);
}

export const findAccount = (manager: EntityManager, id: string): Promise<Account | null> =>
  manager.findOneBy(AccountEntity, { id });

export const findAccountByUsername = (manager: EntityManager, username: string): Promise<Account | null> =>
  manager.findOneBy(AccountEntity, { username });

/** The accounts of a locality, by username. */
export const accountsOf = (manager: EntityManager, localityId: string): Promise<Account[]> =>
  manager.find(AccountEntity, { where: { localityId }, order: { username: 'ASC' } });

/** Changes whether it may sign in, or its password. @returns false when there is no such account */
export async function changeAccount(
  manager: EntityManager,
  id: string,
  change: Partial<Pick<Account, 'disabled' | 'passwordHash' | 'role' | 'agencyId'>>,
): Promise<boolean> {
  const { affected } = await manager.update(AccountEntity, { id }, change);
  return affected === 1;
}
