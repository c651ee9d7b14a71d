import { type Action, allows } from '#access/policy';
import type { Relations } from '#access/relations';
import type { Principal } from '#access/roles';

/** Those acts that the policy lets the caller do to an object to which it stands so; `policy` is what it asks for each. */
export function permitted<N extends string>(
  policy: Readonly<Record<N, Action>>,
  principal: Principal,
  relations: Relations,
): readonly N[] {
  const names = Object.keys(policy) as N[];
  return names.filter((name) => allows(principal, policy[name], relations));
}

/** The caller, as the rules of a process are asked whether they would take an act of it. */
export const askingOf = ({ agencyId }: Principal, now: number) => ({ agencyId: agencyId ?? '', now });
