import type { EntityManager } from 'typeorm';
import type { Principal, Role, Scope } from '#access/roles';
import { localityOfAgency } from '#persistence/agencies/agencies';
import type { Account, ApiKey } from '#persistence/entities/account.entity';

/** An account without a locality of its own belongs to that of its agency; without either it sees nothing. */
async function localityOf(
  manager: EntityManager,
  account: Pick<Account, 'localityId' | 'agencyId'>,
): Promise<string> {
  if (account.localityId !== null) return account.localityId;
  return (account.agencyId === null ? null : await localityOfAgency(manager, account.agencyId)) ?? '';
}

export async function principalOfAccount(manager: EntityManager, account: Account): Promise<Principal> {
  const { id: accountId, username, role, agencyId } = account;
  const localityId = await localityOf(manager, account);
  return { kind: 'person', accountId, username, role: role as Role, agencyId, localityId, scopes: null };
}

/** A system acts as an officer of its agency, within its scopes. */
export async function principalOfKey(manager: EntityManager, key: ApiKey): Promise<Principal> {
  const { id: accountId, agencyId } = key;
  const localityId = await localityOf(manager, { agencyId, localityId: null });
  const scopes = key.scopes as Scope[];
  return { kind: 'system', accountId, username: null, role: 'officer', agencyId, localityId, scopes };
}

/** Once a minute is often enough to see whether a key is still in use. */
export async function noteKeyUse(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `update api_key set last_used_at = clock_timestamp()
      where id = $1 and (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute')`,
    [id],
  );
}
