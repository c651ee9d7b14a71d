import type { EntityManager } from 'typeorm';
import type { NamedBody } from '#domain/draft/draft';
import type { RememberedMatch } from '#domain/draft/match-suggestion';
import { nameKey } from '#domain/naming/name-key';

interface Row {
  readonly name: string;
  readonly kind: 'agency' | 'outside' | 'open-group';
  readonly agencyId: string;
  readonly account: string;
  readonly at: number;
}

const bodyOf = ({ kind, agencyId }: Row): NamedBody => (kind === 'agency' ? { kind, agencyId } : { kind });

/** What people of a locality said that names mean, by the key of the name. */
export async function rememberedMatches(
  manager: EntityManager,
  localityId: string,
): Promise<ReadonlyMap<string, RememberedMatch>> {
  const rows: Row[] = await manager.query(
    `select name, kind, agency_id as "agencyId", account, at from remembered_match where locality_id = $1`,
    [localityId],
  );
  return new Map(rows.map((row) => [row.name, { body: bodyOf(row), by: row.account, at: row.at }] as const));
}

/**
 * Keeps what an account says that a printed name means, in place of what was said before; nothing where the agency is
 * none of the locality.
 */
export async function rememberMatch(
  manager: EntityManager,
  localityId: string,
  name: string,
  { body, by, at }: RememberedMatch,
): Promise<void> {
  const agencyId = body.kind === 'agency' ? body.agencyId : null;
  await manager.query(
    `insert into remembered_match (locality_id, name, kind, agency_id, account, at)
     select $1, $2, $3, $4::text, $5, $6::timestamptz
      where $4::text is null or exists (select 1 from agency where locality_id = $1 and id = $4)
     on conflict (locality_id, name)
       do update set kind = excluded.kind, agency_id = excluded.agency_id,
                     account = excluded.account, at = excluded.at`,
    [localityId, nameKey(name), body.kind, agencyId, by, new Date(at)],
  );
}

/** Forgets what a name was said to mean, if it is still this body. */
export async function forgetMatch(
  manager: EntityManager,
  localityId: string,
  name: string,
  body: NamedBody,
): Promise<void> {
  const agencyId = body.kind === 'agency' ? body.agencyId : null;
  await manager.query(
    `delete from remembered_match
      where locality_id = $1 and name = $2 and kind = $3 and agency_id is not distinct from $4`,
    [localityId, nameKey(name), body.kind, agencyId],
  );
}
