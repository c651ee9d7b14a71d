import { useMemo } from 'react';
import { api } from '../api/client.ts';
import type { Obligation } from './item-picture.ts';

/** What each item owes for each period, by the item's id. */
export function useObligations(planId: string) {
  const { data, error } = api.useQuery('get', '/api/plans/{id}/obligations', {
    params: { path: { id: planId } },
  });
  const byItem = useMemo(
    () =>
      new Map<string, readonly Obligation[]>(
        data?.items.map(({ itemId, obligations }) => [itemId, obligations]),
      ),
    [data],
  );
  return { byItem, error };
}
