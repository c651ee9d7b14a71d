import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client.ts';
import type { Schema } from '../api/types.ts';

export type StoryLine = Schema<'StoryLine'>;

/** A journal is read from its beginning; what has just happened stands at its end. */
async function readStory(id: string): Promise<readonly StoryLine[]> {
  const lines: StoryLine[] = [];
  let after: string | undefined;
  do {
    const query = { limit: 200, ...(after === undefined ? {} : { after }) };
    const { data, error } = await client.GET('/api/history/{kind}/{id}', {
      params: { path: { kind: 'items', id }, query },
    });
    if (data === undefined) throw error;
    lines.push(...data.items);
    after = data.next ?? undefined;
  } while (after !== undefined);
  return lines;
}

/** All that happened to an item, the oldest first. */
export const useItemStory = (id: string) =>
  useQuery({
    queryKey: ['item-story', id],
    queryFn: () => readStory(id),
    placeholderData: () => undefined,
  });
