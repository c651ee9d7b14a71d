import { type EntityManager, In } from 'typeorm';
import { AgencyEntity } from '../entities/agency.entity.ts';
import { type AgencyRow, agenciesOf, type NewAgency, putAgencies } from './agencies.ts';

/** The agencies of a locality, kept from any change, and from being added to by a list, until the transaction ends. */
export async function lockAgencies(manager: EntityManager, localityId: string): Promise<AgencyRow[]> {
  await manager.query('select 1 from locality where id = $1 for update', [localityId]);
  await manager.query('select 1 from agency where locality_id = $1 order by id for update', [localityId]);
  return await agenciesOf(manager, localityId);
}

/** Writes what a list adds and changes; call it in the transaction that locked the agencies. */
export async function importAgencies(
  manager: EntityManager,
  added: readonly NewAgency[],
  changed: readonly NewAgency[],
): Promise<void> {
  if (changed.length > 0) {
    await manager.increment(AgencyEntity, { id: In(changed.map(({ id }) => id)) }, 'version', 1);
  }
  await putAgencies(manager, [...added, ...changed]);
}
