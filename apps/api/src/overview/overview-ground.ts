import type { EntityManager } from 'typeorm';
import { allows } from '#access/policy';
import { relationsToLetter, relationsToReport } from '#access/relations';
import type { Principal } from '#access/roles';
import * as rows from '#persistence/overview/overview-rows';
import { type PeriodRow, periodsOf } from '#persistence/periods/periods';
import { listPlans, type PlanRow } from '#persistence/plans/plans';

/** Everything that is counted, of what the caller may read. */
export interface Ground {
  readonly items: readonly rows.CountedItem[];
  readonly reports: readonly rows.CountedReport[];
  readonly periods: readonly PeriodRow[];
  readonly entries: readonly rows.CountedEntries[];
  readonly letters: readonly rows.DraftLetter[];
}

export async function plansOfLocality(
  manager: EntityManager,
  localityId: string,
): Promise<readonly PlanRow[]> {
  const plans: PlanRow[] = [];
  let after: string | null = null;
  do {
    const page = await listPlans(manager, localityId, { after, limit: 200 });
    plans.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return plans;
}

export async function readGround(
  manager: EntityManager,
  principal: Principal,
  planIds: readonly string[],
): Promise<Ground> {
  const [items, reports, entries, letters, ...periods] = await Promise.all([
    rows.countedItems(manager, planIds),
    rows.countedReports(manager, planIds),
    rows.countedEntries(manager, planIds),
    rows.draftLetters(manager, planIds),
    ...planIds.map((id) => periodsOf(manager, id)),
  ]);
  const { agencyId } = principal;
  return {
    items,
    entries,
    periods: periods.flat(),
    reports: reports.filter((report) =>
      allows(principal, 'report.read', relationsToReport(agencyId, report)),
    ),
    letters: letters.filter((letter) =>
      allows(principal, 'letter.read', relationsToLetter(agencyId, { ...letter, signed: false })),
    ),
  };
}

/** The part of one plan. */
export function groundOf({ items, reports, periods, entries, letters }: Ground, planId: string): Ground {
  const isOwn = (row: { readonly planId: string }): boolean => row.planId === planId;
  return {
    items: items.filter(isOwn),
    reports: reports.filter(isOwn),
    periods: periods.filter(isOwn),
    entries: entries.filter(isOwn),
    letters: letters.filter(isOwn),
  };
}
