import { api } from '../api/client.ts';
import { usePages } from '../api/pages.ts';

/** Whose history: an item, a plan, an agency report, or a period of a plan. */
export type HistorySource =
  | { readonly kind: 'items' | 'plans' | 'reports'; readonly id: string }
  | { readonly kind: 'periods'; readonly planId: string; readonly key: string };

const ROWS = 200;

/** The journal as a story, page by page. */
export function useStory(source: HistorySource) {
  const one = source.kind === 'periods' ? null : source;
  const period = source.kind === 'periods' ? source : null;
  const query = { limit: ROWS };
  const ofOne = usePages(
    '/api/history/{kind}/{id}',
    { path: { kind: one?.kind ?? 'items', id: one?.id ?? '' }, query },
    one !== null,
  );
  const ofPeriod = usePages(
    '/api/history/periods/{planId}/{key}',
    { path: { planId: period?.planId ?? '', key: period?.key ?? '' }, query },
    period !== null,
  );
  return one === null ? ofPeriod : ofOne;
}

/** Whether the journal is as it was written. */
export function useIntegrity(source: HistorySource) {
  const one = source.kind === 'periods' ? null : source;
  const period = source.kind === 'periods' ? source : null;
  const ofOne = api.useQuery(
    'get',
    '/api/history/{kind}/{id}/integrity',
    { params: { path: { kind: one?.kind ?? 'items', id: one?.id ?? '' } } },
    { enabled: one !== null },
  );
  const ofPeriod = api.useQuery(
    'get',
    '/api/history/periods/{planId}/{key}/integrity',
    { params: { path: { planId: period?.planId ?? '', key: period?.key ?? '' } } },
    { enabled: period !== null },
  );
  return one === null ? ofPeriod : ofOne;
}

/** What Temporal still has of one run; the last one where none is named. */
export function useTechnical(source: HistorySource, run: string | undefined, isWanted: boolean) {
  const one = source.kind === 'periods' ? null : source;
  const period = source.kind === 'periods' ? source : null;
  const query = { limit: 500, ...(run === undefined ? {} : { run }) };
  const ofOne = api.useQuery(
    'get',
    '/api/history/{kind}/{id}/technical',
    { params: { path: { kind: one?.kind ?? 'items', id: one?.id ?? '' }, query } },
    { enabled: one !== null && isWanted },
  );
  const ofPeriod = api.useQuery(
    'get',
    '/api/history/periods/{planId}/{key}/technical',
    { params: { path: { planId: period?.planId ?? '', key: period?.key ?? '' }, query } },
    { enabled: period !== null && isWanted },
  );
  return one === null ? ofPeriod : ofOne;
}
