import type { EntityManager } from 'typeorm';
import { type Account, SessionEntity } from '../entities/account.entity.ts';

/** @param expiresAt milliseconds */
export async function openSession(
  manager: EntityManager,
  idHash: string,
  accountId: string,
  expiresAt: number,
): Promise<void> {
  await manager.insert(SessionEntity, { idHash, accountId, expiresAt });
}

/**
 * The account behind a sign-in that still counts, of whatever locality; null when it ended or the account was disabled.
 */
export async function accountOfSession(
  manager: EntityManager,
  idHash: string,
  now: number,
): Promise<Account | null> {
  const rows: Account[] = await manager.query(
    `select a.id, a.username, a.password_hash as "passwordHash", a.role, a.agency_id as "agencyId",
            a.locality_id as "localityId", a.disabled, a.created_at as "createdAt"
       from account_signed_in($1, $2) a`,
    [idHash, new Date(now)],
  );
  return rows[0] ?? null;
}

/** Which of these sign-ins still count. @param now milliseconds */
export async function openSessionsAmong(
  manager: EntityManager,
  idHashes: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  const rows: { idHash: string }[] = await manager.query(
    'select id_hash as "idHash" from session where id_hash = any($1) and not revoked and expires_at > $2',
    [idHashes, new Date(now)],
  );
  return new Set(rows.map(({ idHash }) => idHash));
}

export async function revokeSession(manager: EntityManager, idHash: string): Promise<void> {
  await manager.update(SessionEntity, { idHash }, { revoked: true });
}

/** Ends every sign-in of an account. */
export async function revokeSessionsOf(manager: EntityManager, accountId: string): Promise<void> {
  await manager.update(SessionEntity, { accountId, revoked: false }, { revoked: true });
}
