import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import type { Schema } from '../api/types.ts';

export type StoryLine = Schema<'StoryLine'>;

/** A journal is read from its beginning; what has just happened stands at its end. */
async function readStory(id: string): Promise<readonly StoryLine[]> {
  const lines: StoryLine[] = [];
  let after: string | null = null;
  do {
    const query = { limit: 200, ...(after === null ? {} : { after }) };
    const params = { path: { kind: 'items' as const, id }, query };
    const page: Schema<'StoryPage'> = await queryClient.fetchQuery({
      ...api.queryOptions('get', '/api/history/{kind}/{id}', { params }),
      staleTime: 0,
    });
    lines.push(...page.items);
    after = page.next;
  } while (after !== null);
  return lines;
}

/** All that happened to an item, the oldest first. */
export const useItemStory = (id: string) =>
  useQuery({
    queryKey: ['item-story', id],
    queryFn: () => readStory(id),
  });
