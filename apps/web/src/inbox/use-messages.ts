import { useMutation } from '@tanstack/react-query';
import { act } from '../api/act.ts';
import { usePages } from '../api/pages.ts';
import { refreshAll } from '../api/query-client.ts';

/** Messages of my agency, newest first, page by page. */
export function useMessages(isUnreadOnly: boolean) {
  return usePages('/api/inbox', {
    query: { limit: 30, ...(isUnreadOnly ? { unread: 'true' as const } : {}) },
  });
}

/** Marks messages as read, one after the other. */
export function useMarkRead() {
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await act('post', '/api/inbox/{id}/read', { params: { path: { id } }, body: {} });
    },
    onSettled: refreshAll,
  });
}
