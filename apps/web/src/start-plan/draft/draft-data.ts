import { api, client } from '../../api/client.ts';
import { ActFailure, failureOf } from '../../api/failure.ts';
import { queryClient } from '../../api/query-client.ts';
import type { Draft } from './draft-fields.ts';

const options = (id: string) => api.queryOptions('get', '/api/drafts/{id}', { params: { path: { id } } });

export const useDraft = (id: string) => api.useQuery('get', '/api/drafts/{id}', { params: { path: { id } } });

/** The draft as this page knows it. */
export function knownDraft(id: string): Draft {
  const draft = queryClient.getQueryData<Draft>(options(id).queryKey);
  if (draft === undefined) throw new Error('the draft was not read yet');
  return draft;
}

/** What an edit was answered with is the draft; what depends on it is read anew. */
export function keepDraft(draft: Draft): void {
  queryClient.setQueryData(options(draft.id).queryKey, draft);
  void queryClient.invalidateQueries({ queryKey: ['get', '/api/drafts/{id}/preview'] });
}

export async function readDraftAnew(id: string): Promise<Draft> {
  const { data, error } = await client.GET('/api/drafts/{id}', { params: { path: { id } } });
  if (data === undefined) throw new ActFailure(failureOf(error), '');
  keepDraft(data);
  return data;
}
