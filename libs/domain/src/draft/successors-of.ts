import type { Day } from '../time/day.ts';
import type { KnownAgency, Succession } from './known-agency.ts';
import { isEndedOn } from './known-agency.ts';

/** One handing over of work. */
export interface SuccessionStep extends Succession {
  /** Whose work it was. */
  readonly of: string;
}

export interface Successor {
  readonly agency: KnownAgency;
  /** From the body that ended to this one. */
  readonly steps: readonly SuccessionStep[];
}

/** The bodies of today that the work of an ended one came to, also by way of others that have ended since. */
export function successorsOf(
  agencyId: string,
  agencies: ReadonlyMap<string, KnownAgency>,
  today: Day,
  before: readonly SuccessionStep[] = [],
): readonly Successor[] {
  const passed = new Set([agencyId, ...before.map(({ of }) => of)]);
  return (agencies.get(agencyId)?.successors ?? []).flatMap((succession) => {
    const agency = agencies.get(succession.agencyId);
    if (agency === undefined || passed.has(agency.id)) return [];
    const steps = [...before, { ...succession, of: agencyId }];
    return isEndedOn(agency, today) ? successorsOf(agency.id, agencies, today, steps) : [{ agency, steps }];
  });
}
