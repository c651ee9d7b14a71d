import { api } from '../api/client.ts';
import { useMe } from '../api/session.ts';
import { countsOf } from './work-groups.ts';

/** What waits for me; nothing is asked for those who have no list. */
export function useWork() {
  const { actions } = useMe();
  return api.useQuery('get', '/api/work', {}, { enabled: actions.includes('work.read') });
}

/** How much of it is late or due soon, and how many messages nobody has read. */
export function useWaitingCounts(): { readonly pressing: number; readonly unread: number } {
  const { data } = useWork();
  const { late, soon } = countsOf(data?.items ?? []);
  return { pressing: late + soon, unread: data?.unread ?? 0 };
}
