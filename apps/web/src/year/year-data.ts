import { api } from '../api/client.ts';
import type { Schema } from '../api/types.ts';
import { useAddressPart } from '../parts/address.ts';

export type Period = Schema<'Period'>;
export type PeriodReport = Schema<'PeriodReport'>;
export type ReportSummary = Schema<'ReportSummary'>;
export type Report = Schema<'Report'>;
export type ReportEntry = Schema<'ReportEntry'>;

const periodRequest = (planId: string, key: string) => ({ params: { path: { planId, key } } });

export const usePeriod = (planId: string, key: string) =>
  api.useQuery('get', '/api/periods/{planId}/{key}', periodRequest(planId, key));

const reportsRequest = (planId: string, key: string) => ({
  params: { query: { plan: planId, period: key, limit: 200 } },
});

/** Those that the reader may read; what has become of the others the period tells. */
export const useReportsOfPeriod = (planId: string, key: string) =>
  api.useQuery('get', '/api/reports', reportsRequest(planId, key));

/** Which year the address names. */
export function useYearOfAddress(): { readonly planId: string; readonly key: string } {
  return { planId: useAddressPart('planId'), key: useAddressPart('key') };
}
