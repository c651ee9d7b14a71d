import { useEffect } from 'react';
import { usePages } from '../api/pages.ts';
import type { Schema } from '../api/types.ts';

export type Agency = Schema<'Agency'>;

/** All agencies of the locality, those that ended too; what came so far is shown while the rest comes. */
export function useAgencies() {
  const pages = usePages('/api/agencies', { query: { limit: 200 } });
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return { pages, agencies: pages.data?.pages.flatMap(({ items }) => items) ?? [] };
}
