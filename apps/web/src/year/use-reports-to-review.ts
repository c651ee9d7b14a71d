import { useQueries } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Report } from './year-data.ts';

const request = (plan: string, period: string) =>
  ({ params: { query: { plan, period, status: 'submitted', limit: 200 } } }) as const;

/** What was submitted for a year and waits for a review, with its entries. */
export function useReportsToReview(planId: string, key: string) {
  const query = api.useQuery('get', '/api/reports', request(planId, key));
  const submitted = query.data?.items ?? [];
  const reading = useQueries({
    queries: submitted.map(({ id }) =>
      api.queryOptions('get', '/api/reports/{id}', { params: { path: { id } } }),
    ),
  });
  const reports: readonly Report[] = reading.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { query, reports, isReading: reading.some(({ isPending }) => isPending) };
}
