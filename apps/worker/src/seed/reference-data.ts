import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '#access/password';
import { type AgencyRow, agenciesOf, putAgencies, putLocality } from '#persistence/agencies/agencies';
import type { SampleAgency } from '#sample/catalogue-locality';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from '#sample/sample-accounts';
import { SAMPLE_AGENCIES, SAMPLE_LOCALITY } from '#sample/sample-agencies';
import type { SampleLocality } from '#sample/sample-localities';

type Described = Pick<SampleAgency, 'kind' | 'names' | 'aliases' | 'successors' | 'parent'> & {
  readonly code: string | null;
};

const told = ({ code, kind, parent, names, aliases, successors }: Described): unknown => ({
  code,
  kind,
  parent,
  names,
  aliases: new Set(aliases),
  successors: new Set(
    successors.map(({ agencyId, on, basis, scope }) => `${agencyId} ${on} ${basis} ${scope}`),
  ),
});

/** Missing, or never edited and as an earlier sample described it. */
const isOutdated = (agency: SampleAgency, known: AgencyRow | undefined): boolean =>
  known === undefined || (known.version === 1 && !isDeepStrictEqual(told(known), told(agency)));

const SAMPLE: Omit<SampleLocality, 'accounts'> = { ...SAMPLE_LOCALITY, agencies: SAMPLE_AGENCIES };

/** A locality with its bodies, by default that of the sample. What people edited stays. Call it in a transaction. */
export async function seedLocality(manager: EntityManager, locality = SAMPLE): Promise<void> {
  const { id: localityId, name, agencies } = locality;
  await putLocality(manager, localityId, name);
  const known = new Map((await agenciesOf(manager, localityId)).map((agency) => [agency.id, agency]));
  const outdated = agencies.filter((agency) => isOutdated(agency, known.get(agency.id)));
  const rows = outdated.map(({ names, ...agency }) => ({
    ...agency,
    localityId,
    names: names.map(({ from, to, ...one }) => ({ ...one, validFrom: from, validTo: to })),
  }));
  await putAgencies(manager, rows);
}

/** Accounts to try the product with. One that is there stays, with the password that it has. */
export async function seedAccounts(
  manager: EntityManager,
  accounts: readonly DemoAccount[] = DEMO_ACCOUNTS,
): Promise<void> {
  const known: { id: string }[] = await manager.query('select id from account where id = any($1)', [
    accounts.map(({ id }) => id),
  ]);
  const there = new Set(known.map(({ id }) => id));
  const missing = accounts.filter(({ id }) => !there.has(id));
  if (missing.length === 0) return;
  // Everybody knows the password: a hash for each account would protect nothing.
  const hash = await hashPassword(DEMO_PASSWORD);
  for (const { id, username, role, agencyId, localityId } of missing) {
    await manager.query(
      `insert into account (id, username, password_hash, role, agency_id, locality_id)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [id, username, hash, role, agencyId, localityId],
    );
  }
}
