import { api } from '../api/client.ts';
import type { Schema } from '../api/types.ts';

export type Plan = Schema<'Plan'>;
export type PlanPeriod = Schema<'PlanPeriod'>;

export const usePlan = (planId: string) =>
  api.useQuery('get', '/api/plans/{id}', { params: { path: { id: planId } } });

export const usePlanPeriods = (planId: string) =>
  api.useQuery('get', '/api/plans/{id}/periods', { params: { path: { id: planId } } });

/** The year that is at work: what was opened and is not closed, else what comes next, else the last one. */
export function presentPeriod(
  periods: readonly PlanPeriod[],
  now: number = Date.now(),
): PlanPeriod | undefined {
  const live = periods.filter(({ status, closed }) => status !== 'past' && !closed);
  const opened = live.filter(({ opensAt }) => opensAt !== null && Date.parse(opensAt) <= now);
  return opened.at(-1) ?? live[0] ?? periods.at(-1);
}
