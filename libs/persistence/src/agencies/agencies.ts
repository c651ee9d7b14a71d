import type { EntityManager } from 'typeorm';
import type { DatedName, KnownAgency, Succession } from '#domain/draft/known-agency';
import type { Agency, AgencyName } from '../entities/agency.entity.ts';
import {
  AgencyAliasEntity,
  AgencyEntity,
  AgencyNameEntity,
  AgencySuccessionEntity,
  LocalityEntity,
} from '../entities/agency.entity.ts';
import { type Page, type PageRequest, limitOf, pageOf, placeOf } from '../paging/page.ts';
import { RecordError } from '../record-error.ts';

/** An agency with all that it was ever called. */
export interface AgencyRow extends KnownAgency {
  readonly names: readonly (DatedName & { readonly basis: string | null })[];
  readonly localityId: string;
  readonly parent: string | null;
  readonly version: number;
  /** Its name today, or its last one. */
  readonly name: string;
}

const SELECT = `
  select a.id, a.locality_id as "localityId", a.kind, a.parent, a.version, coalesce(current.name, a.id) as name,
         coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'from', n.valid_from, 'to', n.valid_to,
                                                       'basis', n.basis) order by n.valid_from)
                     from agency_name n where n.agency_id = a.id), '[]') as names,
         array(select alias from agency_alias l where l.agency_id = a.id order by alias) as aliases,
         coalesce((select jsonb_agg(jsonb_build_object('agencyId', s.successor, 'on', s.on_day, 'basis', s.basis,
                                                       'scope', s.scope) order by s.on_day, s.successor)
                     from agency_succession s where s.predecessor = a.id), '[]') as successors
    from agency a
    left join lateral (
      select name from agency_name n where n.agency_id = a.id
       order by (valid_to is null or valid_to > current_date) desc, valid_from desc limit 1) current on true`;

/** All agencies of a locality, by id: what names are matched against. */
export const agenciesOf = (manager: EntityManager, localityId: string): Promise<AgencyRow[]> =>
  manager.query(`${SELECT} where a.locality_id = $1 order by a.id`, [localityId]);

/** A page in the order of Vietnamese names. */
export async function listAgencies(
  manager: EntityManager,
  localityId: string,
  page: PageRequest = {},
): Promise<Page<AgencyRow>> {
  const limit = limitOf(page);
  const rows: AgencyRow[] = await manager.query(
    `select * from (${SELECT} where a.locality_id = $1) l
      where $2::text is null or (name collate "vi-x-icu", id) > ($2 collate "vi-x-icu", $3)
      order by name collate "vi-x-icu", id limit $4`,
    [localityId, ...placeOf(page, 2), limit + 1],
  );
  return pageOf(rows, limit, ({ name, id }) => [name, id]);
}

export async function findAgency(manager: EntityManager, id: string): Promise<AgencyRow | null> {
  const rows: AgencyRow[] = await manager.query(`${SELECT} where a.id = $1`, [id]);
  return rows[0] ?? null;
}

/** To which locality an agency belongs, asked before it is known to whom the caller belongs. */
export async function localityOfAgency(manager: EntityManager, id: string): Promise<string | null> {
  const rows: { locality: string | null }[] = await manager.query(
    'select locality_of_agency($1) as locality',
    [id],
  );
  return rows[0]?.locality ?? null;
}

/** Names of agencies as they are today, by id. */
export async function agencyNames(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: AgencyRow[] = await manager.query(`${SELECT} where a.id = any($1)`, [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type NewAgency = Pick<Agency, 'id' | 'localityId' | 'kind' | 'parent'> & {
  readonly names: readonly Omit<AgencyName, 'agencyId'>[];
  readonly aliases?: readonly string[];
  readonly successors?: readonly Succession[];
};

/**
 * Adds an agency with its names and successors, or makes them what is given; all text in NFC. Within a transaction a
 * successor may be put after its predecessor.
 */
export async function putAgency(manager: EntityManager, agency: NewAgency): Promise<void> {
  const { id: agencyId, localityId, kind, parent, names, aliases = [], successors = [] } = agency;
  await manager.upsert(AgencyEntity, { id: agencyId, localityId, kind, parent }, ['id']);
  await manager.delete(AgencyNameEntity, { agencyId });
  await manager.delete(AgencyAliasEntity, { agencyId });
  await manager.delete(AgencySuccessionEntity, { predecessor: agencyId });
  await manager.insert(
    AgencyNameEntity,
    names.map((one) => ({ ...one, agencyId, name: one.name.normalize('NFC') })),
  );
  await manager.insert(
    AgencyAliasEntity,
    [...new Set(aliases.map((alias) => alias.normalize('NFC')))].map((alias) => ({ agencyId, alias })),
  );
  await manager.insert(
    AgencySuccessionEntity,
    successors.map(({ agencyId: successor, on: onDay, basis, scope }) => ({
      predecessor: agencyId,
      successor,
      onDay,
      basis: basis.normalize('NFC'),
      scope: scope?.normalize('NFC') ?? null,
      localityId,
    })),
  );
}

/**
 * Changes what an agency is or is called.
 * @param version the one that the person saw
 * @throws RecordError `version-conflict` when somebody changed it meanwhile, or there is none
 */
export async function editAgency(manager: EntityManager, agency: NewAgency, version: number): Promise<void> {
  const { affected } = await manager.increment(AgencyEntity, { id: agency.id, version }, 'version', 1);
  if (affected !== 1)
    throw new RecordError('version-conflict', `agency ${agency.id} is no longer version ${version}`);
  await putAgency(manager, agency);
}

export async function putLocality(manager: EntityManager, id: string, name: string): Promise<void> {
  await manager.upsert(LocalityEntity, { id, name: name.normalize('NFC') }, ['id']);
}
