import { keepPreviousData } from '@tanstack/react-query';
import { api } from '../api/client.ts';

const LEAST_LETTERS = 2;
export const isEnough = (query: string): boolean => query.trim().length >= LEAST_LETTERS;

/** What I may see and has all the words. */
export function useFound(query: string, limit: number) {
  return api.useQuery(
    'get',
    '/api/search',
    { params: { query: { q: query.trim(), limit } } },
    // What was found by fewer letters stays until more is known.
    { enabled: isEnough(query), placeholderData: keepPreviousData },
  );
}
