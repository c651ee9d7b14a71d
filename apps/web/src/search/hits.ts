import type { Schema } from '../api/types.ts';
import { pageAddress } from '../parts/page-address.ts';

export type Hit = Schema<'SearchHit'>;

interface HitsOfKind {
  readonly kind: Hit['kind'];
  readonly hits: readonly Hit[];
}

/** The kind with the best hit first, the best first within each. */
export function hitsByKind(hits: readonly Hit[]): readonly HitsOfKind[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

export interface Address {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

/**
 * Where what was found is shown.
 * @param mayAdminister whether agencies have pages of their own for this person; for all others an agency leads to
 *   what bears its name
 */
export function addressOf(hit: Pick<Hit, 'kind' | 'link' | 'title'>, mayAdminister: boolean): Address {
  if (hit.kind !== 'agency') return { to: pageAddress(hit.link), search: {} };
  if (mayAdminister) return { to: `/administration${pageAddress(hit.link)}`, search: {} };
  return { to: '/search', search: { q: hit.title } };
}
