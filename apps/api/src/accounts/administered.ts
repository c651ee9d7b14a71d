import type { EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import { dayOf } from '#domain/time/day';
import { findAgency } from '#persistence/agencies/agencies';
import { recordFacts } from '#persistence/journal/record-facts';
import { ProblemException } from '../problem/problem.exception.ts';

/** @throws ProblemException `agency-unknown` for an agency of another locality */
export async function ownAgency(
  manager: EntityManager,
  { localityId }: Principal,
  agencyId: string,
): Promise<void> {
  const agency = await findAgency(manager, agencyId);
  if (agency?.localityId !== localityId) throw new ProblemException('agency-unknown');
}

/** Who was let in, changed or shut out by whom, in a chain of its own a month; ids only. */
export async function noteAdministration(
  manager: EntityManager,
  { kind, accountId, role, agencyId }: Principal,
  fact: { readonly type: string; readonly subject: string } & Readonly<Record<string, unknown>>,
): Promise<void> {
  const at = Date.now();
  const actor = { kind, accountId, role, agencyId: agencyId ?? '' };
  await recordFacts(manager, `administration/${dayOf(at).slice(0, 7)}`, [{ ...fact, v: 1, at }], actor);
}
