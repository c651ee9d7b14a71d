import { api } from '../api/client.ts';
import type { Schema } from '../api/types.ts';

export type Letter = Schema<'Letter'>;
export type LetterSummary = Schema<'LetterSummary'>;

export const LETTER_STATES = ['draft', 'signed'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export const isLetterState = (text: string | undefined): text is LetterState =>
  LETTER_STATES.some((state) => state === text);

export const useLetter = (id: string) =>
  api.useQuery('get', '/api/letters/{id}', { params: { path: { id } } });

interface Wanted {
  readonly status: LetterState | undefined;
  readonly plan: string | undefined;
}

/** Newest first, a hundred at a time. */
export const useLetters = ({ status, plan }: Wanted) =>
  api.useInfiniteQuery(
    'get',
    '/api/letters',
    {
      params: {
        query: {
          limit: 100,
          ...(status === undefined ? {} : { status }),
          ...(plan === undefined ? {} : { plan }),
        },
      },
    },
    { pageParamName: 'after', initialPageParam: null, getNextPageParam: ({ next }) => next },
  );
