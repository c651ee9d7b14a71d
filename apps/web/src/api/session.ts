import { useQuery } from '@tanstack/react-query';
import { client } from './client.ts';
import { ActFailure, failureOf } from './failure.ts';
import { queryClient } from './query-client.ts';
import type { Schema } from './types.ts';

export type Me = Schema<'Me'>;
const KEY = ['get', '/api/session'] as const;

async function readSession(): Promise<Me | null> {
  const { data, error, response } = await client.GET('/api/session');
  if (response.status === 401) return null;
  if (data === undefined) throw new ActFailure(failureOf(error), '');
  return data;
}

const session = { queryKey: KEY, queryFn: readSession, staleTime: 60_000 };

/** Asks before anything is shown; what goes wrong is told when it is. */
export const askForSession = (): Promise<void> => queryClient.prefetchQuery({ ...session, retry: false });

/** Who is signed in; null: nobody. */
export const useSession = () => useQuery(session);

/** Within the frame somebody is always signed in. */
export function useMe(): Me {
  const { data } = useSession();
  if (data === undefined || data === null) throw new Error('nobody is signed in');
  return data;
}

/** Nothing that somebody else read stays; the session itself is watched, so it is only changed. */
function begin(session: Me | null): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey.join() !== KEY.join() });
  queryClient.setQueryData(KEY, session);
}

/** @returns the failure's body, or null when signed in */
export async function signIn(username: string, password: string): Promise<unknown> {
  const { data, error } = await client.POST('/api/session', { body: { username, password } });
  if (data === undefined) return error;
  begin(data);
  return null;
}

export async function signOut(): Promise<void> {
  await client.DELETE('/api/session');
  begin(null);
}
