import { useInfiniteQuery } from '@tanstack/react-query';
import type { FetchOptions } from 'openapi-fetch';
import { client } from './client.ts';
import { ActFailure, failureOf } from './failure.ts';
import type { paths } from './schema.ts';

type Get<P extends keyof paths> = paths[P] extends { get: infer O } ? O : never;
type Answer<P extends keyof paths> =
  Get<P> extends { responses: { 200: { content: { 'application/json': infer C } } } } ? C : never;
type PageOf<P extends keyof paths> = Extract<Answer<P>, { items: unknown[]; next: string | null }>;
/** Paths that answer a page of a list. */
type ListPaths = { [P in keyof paths]: PageOf<P> extends never ? never : P }[keyof paths];
type Params<P extends keyof paths> = Extract<FetchOptions<Get<P>>, { params?: unknown }>['params'];

const pathIn = (params: unknown): unknown => (params as { readonly path?: object } | undefined)?.path;

/** A list that comes page by page; `fetchNextPage` brings more. */
export function usePages<P extends ListPaths>(path: P, params: Params<P>, isWanted = true) {
  return useInfiniteQuery({
    queryKey: ['get', path, params],
    enabled: isWanted,
    // While a filter changes the list stays; the list of something else never stands in for this one.
    placeholderData: (before, query) =>
      JSON.stringify(pathIn(query?.queryKey[2])) === JSON.stringify(pathIn(params)) ? before : undefined,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: PageOf<P>) => next ?? undefined,
    queryFn: async ({ pageParam, signal }): Promise<PageOf<P>> => {
      const { query } = params as { query?: object };
      const of = { ...(params as object), query: { ...query, after: pageParam } };
      // The path and its parameters are typed at the door; within, all lists are alike.
      const { data, error } = await client.request('get', path as never, { params: of, signal } as never);
      if (data === undefined) throw new ActFailure(failureOf(error), '');
      return data;
    },
  });
}
