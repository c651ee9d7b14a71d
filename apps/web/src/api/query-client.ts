import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { failureOf, isPassing } from './failure.ts';

const SESSION = ['get', '/api/session'] as const;

/** A session that ended elsewhere: the frame asks to sign in again, and what was typed stays. */
function noticeEnd(error: unknown): void {
  if (failureOf(error).code !== 'not-signed-in') return;
  queryClient.setQueryData(SESSION, null);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: {
      // Changes are told by the stream of events; this only spares repeats of the same moment.
      staleTime: 3_000,
      retry: (count, error) => count < 3 && isPassing(failureOf(error)),
      retryDelay: (count) => Math.min(500 * 2 ** count, 5_000),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** Reads anew what is on the screen; what never changes says `meta: { fixed: true }`. */
export async function refreshAll(): Promise<void> {
  await queryClient.invalidateQueries({ predicate: ({ meta }) => meta?.['fixed'] !== true });
}
