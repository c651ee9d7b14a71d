import type { Obligation, PlanObligations } from '#contracts/http/plans';
import { timelinessOf } from '#domain/item/timeliness';
import type { ObligationRow } from '#persistence/periods/obligations';
import { momentOf } from '../names/moment.ts';

function showObligation(row: ObligationRow, now: number): Obligation {
  const { period, periodStatus, entryStatus, dueAt, firstSubmittedAt } = row;
  const isWaiting = periodStatus === 'past' || periodStatus === 'to-come';
  return {
    period,
    status: entryStatus ?? (isWaiting ? periodStatus : 'owed'),
    timeliness: timelinessOf({ dueAt, claimedAt: null, completedAt: firstSubmittedAt }, now),
    dueAt: momentOf(dueAt),
  };
}

/** Items with what they owe, in the order of the rows. @param now the moment that timeliness is judged at, ms */
export function showObligations(rows: readonly ObligationRow[], now: number): PlanObligations {
  const byItem = Map.groupBy(rows, ({ itemId }) => itemId);
  return {
    items: [...byItem].map(([itemId, own]) => ({
      itemId,
      obligations: own.map((row) => showObligation(row, now)),
    })),
  };
}
