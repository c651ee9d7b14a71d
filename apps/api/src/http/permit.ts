import { type Action, allows } from '#access/policy';
import type { Relations } from '#access/relations';
import type { Principal } from '#access/roles';
import { ProblemException } from '../problem/problem.exception.ts';

/** @throws ProblemException `forbidden` when the caller may not do this to an object to which it stands so */
export function permit(principal: Principal, action: Action, relations?: Relations): void {
  if (!allows(principal, action, relations)) throw new ProblemException('forbidden');
}

/**
 * What is not there, or belongs to another locality, is not found.
 * @throws ProblemException `not-found`
 */
export function visible<T extends { readonly localityId: string }>(principal: Principal, found: T | null): T {
  if (found === null || found.localityId !== principal.localityId) throw new ProblemException('not-found');
  return found;
}
