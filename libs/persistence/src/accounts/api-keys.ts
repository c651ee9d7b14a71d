import { type EntityManager, IsNull } from 'typeorm';
import { type ApiKey, ApiKeyEntity } from '../entities/account.entity.ts';

export type NewApiKeyRow = Pick<ApiKey, 'id' | 'prefix' | 'hash' | 'agencyId' | 'label' | 'scopes'>;

export async function insertApiKey(manager: EntityManager, key: NewApiKeyRow): Promise<void> {
  await manager.insert(ApiKeyEntity, key);
}

/**
 * The key of a prefix that was not revoked, of whatever locality; whether the secret is right is for the caller to see.
 */
export async function findApiKey(manager: EntityManager, prefix: string): Promise<ApiKey | null> {
  const rows: ApiKey[] = await manager.query(
    `select id, prefix, hash, agency_id as "agencyId", label, scopes, created_at as "createdAt",
            last_used_at as "lastUsedAt", revoked_at as "revokedAt" from key_of_prefix($1)`,
    [prefix],
  );
  return rows[0] ?? null;
}

export const apiKeysOf = (manager: EntityManager, agencyId: string): Promise<ApiKey[]> =>
  manager.find(ApiKeyEntity, { where: { agencyId }, order: { id: 'ASC' } });

/** @returns false when there is no such key, or it was revoked before */
export async function revokeApiKey(
  manager: EntityManager,
  id: string,
  agencyId: string,
  now: number,
): Promise<boolean> {
  const { affected } = await manager.update(
    ApiKeyEntity,
    { id, agencyId, revokedAt: IsNull() },
    { revokedAt: now },
  );
  return affected === 1;
}
