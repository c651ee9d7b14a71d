import type { EntityManager } from 'typeorm';
import type { Principal, Role, Scope } from '#access/roles';

interface AccountRow {
  readonly id: string;
  readonly role: Role;
  readonly agencyId: string | null;
  readonly localityId: string | null;
}

const ACCOUNT = `a.id, a.role, a.agency_id as "agencyId", coalesce(a.locality_id, g.locality_id) as "localityId"`;

const personOf = ({ id, role, agencyId, localityId }: AccountRow): Principal => ({
  kind: 'person',
  accountId: id,
  role,
  agencyId,
  // No locality has an empty id, so such an account sees nothing.
  localityId: localityId ?? '',
  scopes: null,
});

/** The account with its password hash, for signing in; null when there is none or it is disabled. */
export async function findAccountByName(
  manager: EntityManager,
  username: string,
): Promise<{ readonly principal: Principal; readonly passwordHash: string } | null> {
  const rows: (AccountRow & { readonly hash: string })[] = await manager.query(
    `select ${ACCOUNT}, a.password_hash as hash from account a left join agency g on g.id = a.agency_id
      where a.username = $1 and not a.disabled`,
    [username],
  );
  const row = rows[0];
  return row === undefined ? null : { principal: personOf(row), passwordHash: row.hash };
}

export async function principalOfSession(manager: EntityManager, idHash: string): Promise<Principal | null> {
  const rows: AccountRow[] = await manager.query(
    `select ${ACCOUNT} from session s join account a on a.id = s.account_id
       left join agency g on g.id = a.agency_id
      where s.id_hash = $1 and not s.revoked and s.expires_at > clock_timestamp() and not a.disabled`,
    [idHash],
  );
  return rows[0] === undefined ? null : personOf(rows[0]);
}

interface KeyRow {
  readonly id: string;
  readonly hash: string;
  readonly agencyId: string;
  readonly localityId: string;
  readonly scopes: readonly Scope[];
}

/** The key of this prefix with what it may do, unless it is revoked. */
export async function findApiKey(
  manager: EntityManager,
  prefix: string,
): Promise<{ readonly principal: Principal; readonly hash: string } | null> {
  const rows: KeyRow[] = await manager.query(
    `select k.id, k.hash, k.agency_id as "agencyId", g.locality_id as "localityId", k.scopes
       from api_key k join agency g on g.id = k.agency_id where k.prefix = $1 and k.revoked_at is null`,
    [prefix],
  );
  const row = rows[0];
  if (row === undefined) return null;
  const { id: accountId, agencyId, localityId, scopes } = row;
  return {
    principal: { kind: 'system', role: 'officer', accountId, agencyId, localityId, scopes },
    hash: row.hash,
  };
}

/** Once a minute is often enough to see whether a key is still in use. */
export async function noteKeyUse(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `update api_key set last_used_at = clock_timestamp()
      where id = $1 and (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute')`,
    [id],
  );
}
