import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import type { Schema } from '../api/types.ts';

export type AgencyItem = Schema<'ItemSummary'>;
export type AgencyReport = Schema<'ReportSummary'>;

async function readItems(agency: string): Promise<readonly AgencyItem[]> {
  const items: AgencyItem[] = [];
  let after: string | null = null;
  do {
    const query = { agency, limit: 200, ...(after === null ? {} : { after }) };
    const page: Schema<'ItemPage'> = await queryClient.fetchQuery({
      ...api.queryOptions('get', '/api/items', { params: { query } }),
      staleTime: 0,
    });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}

/** Numbers of the plans that the agency works by. */
export function usePlanNumbers(): ReadonlyMap<string, string> {
  const plans = api.useQuery('get', '/api/plans', { params: { query: { limit: 200 } } });
  return new Map((plans.data?.items ?? []).map(({ id, number }) => [id, number ?? '']));
}

/** All items that the agency has to do with. */
export const useAgencyItems = (agency: string) =>
  useQuery({
    queryKey: ['agency-items', agency],
    queryFn: () => readItems(agency),
  });

export const useAgencyReports = (agency: string) =>
  api.useQuery('get', '/api/reports', { params: { query: { agency, limit: 200 } } });
