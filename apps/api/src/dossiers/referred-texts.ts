import type { EntityManager } from 'typeorm';
import type { SealedRow } from '#persistence/journal/seal';
import { readTexts } from '#persistence/texts/texts';
import type { Dossier } from './dossier.ts';

const REFERENCE = /^sha256:([0-9a-f]{64})$/;
const DIGEST = /^[0-9a-f]{64}$/;

/** Digests of long texts that an act carries by reference, wherever they stand in its data. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return REFERENCE.exec(value)?.slice(1) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

/** The digest of an entry, which is always frozen. */
function entryIn({ type, data }: SealedRow): readonly string[] {
  const { digest } = data;
  return type === 'entry-submitted' && typeof digest === 'string' && DIGEST.test(digest) ? [digest] : [];
}

/**
 * The frozen texts that rows of an item refer to. What people wrote in acts on it is told to all who read its history;
 * @param withEntries whether what agencies wrote in their reports may be read too
 */
export async function referredTexts(
  manager: EntityManager,
  rows: readonly SealedRow[],
  withEntries: boolean,
): Promise<Pick<Dossier, 'texts' | 'withheld'>> {
  const written = rows.flatMap(({ data }) => referencesIn(data));
  const entries = rows.flatMap(entryIn);
  const told = [...new Set(withEntries ? [...written, ...entries] : written)];
  const bodies = await readTexts(manager, told);
  const texts = told.flatMap((digest) => {
    const body = bodies.get(digest);
    return body === undefined ? [] : [{ digest, body }];
  });
  const withheld = withEntries ? [] : [...new Set(entries)].filter((digest) => !bodies.has(digest));
  return { texts, withheld };
}
