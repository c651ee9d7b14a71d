import { api } from '../api/client.ts';
import type { Report } from './entries.ts';

const byId = (id: string) => ({ params: { path: { id } } });

export const useReport = (id: string) => api.useQuery('get', '/api/reports/{id}', byId(id));
export const useServerDraft = (id: string) => api.useQuery('get', '/api/reports/{id}/draft', byId(id));
export const reportKey = (id: string) => api.queryOptions('get', '/api/reports/{id}', byId(id)).queryKey;
export const draftKey = (id: string) => api.queryOptions('get', '/api/reports/{id}/draft', byId(id)).queryKey;

/** The plan that a report is about. */
export const usePlanOf = ({ planId }: Pick<Report, 'planId'>) =>
  api.useQuery('get', '/api/plans/{id}', byId(planId));

/** When each of its items is to be done, as the plan prints it. */
export function useTimes({ planId, agency }: Pick<Report, 'planId' | 'agency'>): ReadonlyMap<string, string> {
  const query = { plan: planId, lead: agency.id, limit: 200 };
  const items = api.useQuery('get', '/api/items', { params: { query } });
  return new Map((items.data?.items ?? []).map(({ id, timeline }) => [id, timeline?.original ?? '']));
}
