import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { act, type ActInput } from '../api/act.ts';
import { api } from '../api/client.ts';
import { queryClient, refreshAll } from '../api/query-client.ts';
import type { paths } from '../api/schema.ts';
import type { Schema } from '../api/types.ts';
import { announce } from '../parts/announce.ts';

export type Item = Schema<'Item'>;
export type ItemAction = Item['actions'][number];
export type Contribution = Schema<'Contribution'>;

const request = (id: string) => ({ params: { path: { id } } });

export const useItem = (id: string) => api.useQuery('get', '/api/items/{id}', request(id));

/** What an act has answered is shown at once. */
export function showItem(id: string, item: Item | undefined): void {
  queryClient.setQueryData(api.queryOptions('get', '/api/items/{id}', request(id)).queryKey, item);
}

type ActPath = {
  [P in keyof paths]: P extends `/api/items/{id}/${string}`
    ? paths[P] extends {
        post: { responses: { 200: { content: { 'application/json': Schema<'ItemAct'> } } } };
      }
      ? P
      : never
    : never;
}[keyof paths];

/** An act on an item: what it answers is shown at once, before anything is read anew. */
export function useItemAct<P extends ActPath>(id: string, path: P) {
  const { t } = useTranslation();
  return useMutation({
    mutationFn: async (input: ActInput<'post', P>) => {
      const answer = await act('post', path, input);
      if (answer === undefined) return;
      showItem(id, answer);
      announce(t('common.done'));
    },
    onSettled: () => void refreshAll(),
  });
}
