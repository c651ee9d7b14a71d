import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client.ts';
import { ActFailure, failureOf } from '../api/failure.ts';
import type { Schema } from '../api/types.ts';

export type PlanItem = Schema<'ItemSummary'>;
/** The most that the API gives at once. */
const LIMIT = 200;

async function readAll(planId: string, signal: AbortSignal): Promise<readonly PlanItem[]> {
  const items: PlanItem[] = [];
  let after: string | undefined;
  do {
    const query = after === undefined ? { limit: LIMIT } : { limit: LIMIT, after };
    const { data, error } = await client.GET('/api/plans/{id}/items', {
      params: { path: { id: planId }, query },
      signal,
    });
    if (data === undefined) throw new ActFailure(failureOf(error), '');
    items.push(...data.items);
    after = data.next ?? undefined;
  } while (after !== undefined);
  return items;
}

/** All items of a plan, in its order: filters answer at once, without asking anybody. */
export const usePlanItems = (planId: string) =>
  useQuery({
    queryKey: ['plan-items', planId],
    queryFn: ({ signal }) => readAll(planId, signal),
    // The items of another plan are no answer while this one is read.
    placeholderData: (before, query) => (query?.queryKey[1] === planId ? before : undefined),
  });
