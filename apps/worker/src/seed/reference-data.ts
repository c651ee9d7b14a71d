import type { EntityManager } from 'typeorm';
import { hashPassword } from '#access/password';
import { agenciesOf, putAgency, putLocality } from '#persistence/agencies/agencies';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#sample/sample-accounts';
import { SAMPLE_AGENCIES, SAMPLE_LOCALITY } from '#sample/sample-agencies';

/** The locality of the sample with its bodies. What is there stays. */
export async function seedLocality(manager: EntityManager): Promise<void> {
  const { id: localityId, name } = SAMPLE_LOCALITY;
  await putLocality(manager, localityId, name);
  const known = await agenciesOf(manager, localityId);
  const missing = SAMPLE_AGENCIES.filter((agency) => !known.some(({ id }) => id === agency.id));
  for (const { id, kind, names, aliases, successors } of missing) {
    const dated = names.map(({ from, to, ...one }) => ({ ...one, validFrom: from, validTo: to }));
    await putAgency(manager, { id, localityId, kind, parent: null, names: dated, aliases, successors });
  }
}

/** The accounts to try the product with. One that is there stays, with the password that it has. */
export async function seedAccounts(manager: EntityManager): Promise<void> {
  const known: { id: string }[] = await manager.query('select id from account where id = any($1)', [
    DEMO_ACCOUNTS.map(({ id }) => id),
  ]);
  const missing = DEMO_ACCOUNTS.filter((account) => !known.some(({ id }) => id === account.id));
  if (missing.length === 0) return;
  // Everybody knows the password: a hash for each account would protect nothing.
  const hash = await hashPassword(DEMO_PASSWORD);
  for (const { id, username, role, agencyId } of missing) {
    await manager.query(
      `insert into account (id, username, password_hash, role, agency_id, locality_id)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [id, username, hash, role, agencyId, SAMPLE_LOCALITY.id],
    );
  }
}
