import { type EntityManager, type EntitySchema, In, type ObjectLiteral } from 'typeorm';
import type { DatedName, KnownAgency, Succession } from '#domain/draft/known-agency';
import type { Agency, AgencyAlias, AgencyName, AgencySuccession } from '../entities/agency.entity.ts';
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
  /** What lists call it; null for one that no list has named. */
  readonly code: string | null;
  readonly version: number;
  /** Its name today, or its last one. */
  readonly name: string;
}

const SELECT = `
  select a.id, a.locality_id as "localityId", a.kind, a.parent, a.code, a.version,
         coalesce(current.name, a.id) as name,
         coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'from', n.valid_from, 'to', n.valid_to,
                                                       'basis', n.basis) order by n.valid_from)
                     from agency_name n where n.agency_id = a.id), '[]') as names,
         array(select alias from agency_alias l where l.agency_id = a.id order by alias) as aliases,
         coalesce((select jsonb_agg(jsonb_build_object('agencyId', s.successor, 'on', s.on_day, 'basis', s.basis,
                                                       'scope', s.scope) order by s.place)
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
  /** Absent: it keeps the one that it has. Of several put at once given for all or for none. */
  readonly code?: string | null;
};

/** PostgreSQL takes 65,535 parameters a statement. */
const ROWS_AT_ONCE = 5_000;

async function insertAll<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<T>,
  rows: readonly T[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await manager.insert(entity, rows.slice(from, from + ROWS_AT_ONCE));
  }
}

/**
 * Adds agencies with their names and successors, or makes them what is given; all text in NFC. Within a transaction
 * a successor may be put after its predecessor; a parent is there before, or among the same agencies.
 */
export async function putAgencies(manager: EntityManager, agencies: readonly NewAgency[]): Promise<void> {
  if (agencies.length === 0) return;
  const ids = agencies.map(({ id }) => id);
  await manager.upsert(AgencyEntity, agencies.map(agencyOf), ['id']);
  await manager.delete(AgencyNameEntity, { agencyId: In(ids) });
  await manager.delete(AgencyAliasEntity, { agencyId: In(ids) });
  await manager.delete(AgencySuccessionEntity, { predecessor: In(ids) });
  await insertAll(manager, AgencyNameEntity, agencies.flatMap(namesOf));
  await insertAll(manager, AgencyAliasEntity, agencies.flatMap(aliasesOf));
  await insertAll(manager, AgencySuccessionEntity, agencies.flatMap(successionsOf));
}

export const putAgency = (manager: EntityManager, agency: NewAgency): Promise<void> =>
  putAgencies(manager, [agency]);

const agencyOf = ({ id, localityId, kind, parent, code }: NewAgency) => ({
  id,
  localityId,
  kind,
  parent,
  ...(code === undefined ? {} : { code }),
});

const namesOf = ({ id: agencyId, names }: NewAgency): readonly AgencyName[] =>
  names.map((one) => ({ ...one, agencyId, name: one.name.normalize('NFC') }));

const aliasesOf = ({ id: agencyId, aliases = [] }: NewAgency): readonly AgencyAlias[] =>
  [...new Set(aliases.map((alias) => alias.normalize('NFC')))].map((alias) => ({ agencyId, alias }));

const successionsOf = ({ id, localityId, successors = [] }: NewAgency): readonly AgencySuccession[] =>
  successors.map(({ agencyId: successor, on: onDay, basis, scope }, place) => ({
    predecessor: id,
    successor,
    onDay,
    basis: basis.normalize('NFC'),
    scope: scope?.normalize('NFC') ?? null,
    localityId,
    place,
  }));

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
