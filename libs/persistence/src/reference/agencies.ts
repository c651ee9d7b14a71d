import type { EntityManager } from 'typeorm';
import type { DatedName, KnownAgency } from '#domain/draft/known-agency';
import type { Day } from '#domain/time/day';

export interface Locality {
  readonly id: string;
  readonly name: string;
}

/** A name with the days between which it holds and the legal basis that gave it. */
export interface AgencyName extends DatedName {
  readonly basis: string | null;
}

export interface AgencyRecord extends KnownAgency {
  readonly locality: string;
  readonly parent: string | null;
  /** Counts changes: a writer names the one that it has seen. */
  readonly version: number;
  /** By their first day. */
  readonly names: readonly AgencyName[];
}

export type NewAgency = Omit<AgencyRecord, 'version'>;
export type AgencyChange = Partial<Pick<AgencyRecord, 'names' | 'aliases' | 'kind'>>;

const AGENCY = `
  select a.id, a.locality_id as locality, a.kind, a.parent, a.version,
         coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'from', n.valid_from, 'to', n.valid_to,
                                                       'basis', n.basis) order by n.valid_from)
                     from agency_name n where n.agency_id = a.id), '[]') as names,
         coalesce((select jsonb_agg(l.alias order by l.alias)
                     from agency_alias l where l.agency_id = a.id), '[]') as aliases
    from agency a`;

/** Keeps a locality; one that is there already stays as it is. */
export async function putLocality(manager: EntityManager, { id, name }: Locality): Promise<void> {
  await manager.query('insert into locality (id, name) values ($1, $2) on conflict (id) do nothing', [
    id,
    name,
  ]);
}

export async function readLocality(manager: EntityManager, id: string): Promise<Locality | null> {
  const rows: Locality[] = await manager.query('select id, name from locality where id = $1', [id]);
  return rows[0] ?? null;
}

/** Every body of a locality, as matching needs them. */
export async function agenciesOfLocality(
  manager: EntityManager,
  locality: string,
): Promise<readonly AgencyRecord[]> {
  return await manager.query(`${AGENCY} where a.locality_id = $1 order by a.id`, [locality]);
}

/** A body of the locality; null for one of another. */
export async function readAgency(
  manager: EntityManager,
  locality: string,
  id: string,
): Promise<AgencyRecord | null> {
  const rows: AgencyRecord[] = await manager.query(`${AGENCY} where a.locality_id = $1 and a.id = $2`, [
    locality,
    id,
  ]);
  return rows[0] ?? null;
}

export interface AgencyPage {
  readonly locality: string;
  /** The day whose names order the list. */
  readonly on: Day;
  /** Name and id of the last one seen. */
  readonly after: readonly [name: string, id: string] | null;
  readonly limit: number;
}

export type ListedAgency = AgencyRecord & { readonly name: string };

/** A page of the locality's bodies in the Vietnamese order of the names that they bear on a day. */
export async function listAgencies(
  manager: EntityManager,
  { locality, on, after, limit }: AgencyPage,
): Promise<readonly ListedAgency[]> {
  return await manager.query(
    `with listed as (
       select agency.*, coalesce(
         (select n.name from agency_name n where n.agency_id = agency.id
           order by (n.valid_from <= $2 and (n.valid_to is null or n.valid_to > $2)) desc, n.valid_from desc
           limit 1), agency.id) as name
         from (${AGENCY} where a.locality_id = $1) agency)
     select * from listed
      where $3::text is null or (name collate "vi-x-icu", id) > ($3 collate "vi-x-icu", $4)
      order by name collate "vi-x-icu", id limit $5`,
    [locality, on, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}

/** Adds a body with its names. @returns false when it is there already: nothing changes then */
export async function addAgency(manager: EntityManager, agency: NewAgency): Promise<boolean> {
  const { id, locality, kind, parent, names, aliases } = agency;
  const added: unknown[] = await manager.query(
    `insert into agency (id, locality_id, kind, parent) values ($1, $2, $3, $4)
     on conflict (id) do nothing returning id`,
    [id, locality, kind, parent],
  );
  if (added.length === 0) return false;
  await writeNames(manager, id, names);
  await writeAliases(manager, id, aliases);
  return true;
}

/**
 * Changes what is given of a body, if it still is as the writer saw it. Call it in a transaction.
 * @returns false when somebody has changed it since
 */
export async function changeAgency(
  manager: EntityManager,
  seen: Pick<AgencyRecord, 'id' | 'locality' | 'version'>,
  change: AgencyChange,
): Promise<boolean> {
  const [rows]: [unknown[], number] = await manager.query(
    `update agency set version = version + 1, kind = coalesce($4, kind)
      where id = $1 and locality_id = $2 and version = $3 returning id`,
    [seen.id, seen.locality, seen.version, change.kind ?? null],
  );
  if (rows.length === 0) return false;
  if (change.names !== undefined) {
    await manager.query('delete from agency_name where agency_id = $1', [seen.id]);
    await writeNames(manager, seen.id, change.names);
  }
  if (change.aliases !== undefined) {
    await manager.query('delete from agency_alias where agency_id = $1', [seen.id]);
    await writeAliases(manager, seen.id, change.aliases);
  }
  return true;
}

async function writeNames(manager: EntityManager, id: string, names: readonly AgencyName[]): Promise<void> {
  await manager.query(
    `insert into agency_name (agency_id, name, valid_from, valid_to, basis)
     select $1, n.name, n."from", n."to", n.basis
       from jsonb_to_recordset($2) n (name text, "from" date, "to" date, basis text)`,
    [id, JSON.stringify(names)],
  );
}

async function writeAliases(manager: EntityManager, id: string, aliases: readonly string[]): Promise<void> {
  await manager.query(
    'insert into agency_alias (agency_id, alias) select distinct $1, unnest($2::text[]) on conflict do nothing',
    [id, aliases],
  );
}
