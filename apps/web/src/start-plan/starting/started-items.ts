import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../../api/client.ts';
import { ActFailure, failureOf } from '../../api/failure.ts';

/** All items of a plan, page by page; live events refresh them. */
export function useStartedItems(planId: string) {
  const pages = useInfiniteQuery({
    queryKey: ['start-plan', 'items', planId],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after }) => {
      const query = { limit: 200, ...(after === undefined ? {} : { after }) };
      const { data, error } = await client.GET('/api/plans/{id}/items', {
        params: { path: { id: planId }, query },
      });
      if (data === undefined) throw new ActFailure(failureOf(error), '');
      return data;
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return pages.data?.pages.flatMap(({ items }) => items) ?? [];
}
