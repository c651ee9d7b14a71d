import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '#access/password';
import { type AgencyRow, agenciesOf, putAgency, putLocality } from '#persistence/agencies/agencies';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#sample/sample-accounts';
import { SAMPLE_AGENCIES, SAMPLE_LOCALITY, type SampleAgency } from '#sample/sample-agencies';

type Described = Pick<SampleAgency, 'kind' | 'names' | 'aliases' | 'successors'>;

const told = ({ kind, names, aliases, successors }: Described): unknown => ({
  kind,
  names,
  aliases: new Set(aliases),
  successors: new Set(
    successors.map(({ agencyId, on, basis, scope }) => `${agencyId} ${on} ${basis} ${scope}`),
  ),
});

/** Missing, or never edited and as an earlier sample described it. */
const isOutdated = (agency: SampleAgency, known: AgencyRow | undefined): boolean =>
  known === undefined || (known.version === 1 && !isDeepStrictEqual(told(known), told(agency)));

/** The locality of the sample with its bodies. What people edited stays. Call it in a transaction. */
export async function seedLocality(manager: EntityManager): Promise<void> {
  const { id: localityId, name } = SAMPLE_LOCALITY;
  await putLocality(manager, localityId, name);
  const known = new Map((await agenciesOf(manager, localityId)).map((agency) => [agency.id, agency]));
  const outdated = SAMPLE_AGENCIES.filter((agency) => isOutdated(agency, known.get(agency.id)));
  for (const { id, kind, names, aliases, successors } of outdated) {
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
