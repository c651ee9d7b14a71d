import { z } from 'zod';

export const SearchQuery = z.object({
  q: z.string().trim().max(200).describe('words that must all occur, with or without diacritics and case'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const kind = z.enum(['plan', 'agency', 'item', 'report', 'letter', 'draft', 'document']);

/** Something that the caller may see and that has all the words. */
export const SearchHit = z
  .object({
    kind,
    id: z.string(),
    title: z.string(),
    detail: z.string().nullable().describe('what tells it from others of that title'),
    link: z.string().describe('where it is'),
    planId: z.string().nullable(),
  })
  .meta({
    id: 'SearchHit',
    example: {
      kind: 'agency',
      id: '…',
      title: 'Sở Ngoại vụ',
      detail: null,
      link: '/api/agencies/…',
      planId: null,
    },
  });
export type SearchHit = z.output<typeof SearchHit>;

/** The best first. */
export const SearchHits = z.object({ items: z.array(SearchHit) }).meta({ id: 'SearchHits' });
export type SearchHits = z.output<typeof SearchHits>;
