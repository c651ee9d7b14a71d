import type { EntityManager } from 'typeorm';
import { sha256 } from '../journal/canonical.ts';

/** Freezes a text under its SHA-256. @returns the digest */
export async function keepText(manager: EntityManager, body: string): Promise<string> {
  const digest = sha256(body);
  await manager.query(
    'insert into frozen_text (digest, body) values ($1, $2) on conflict (digest) do nothing',
    [digest, body],
  );
  return digest;
}

/** Frozen texts by digest; those that are not there are left out. */
export async function readTexts(
  manager: EntityManager,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { digest: string; body: string }[] = await manager.query(
    'select digest, body from frozen_text where digest = any($1)',
    [digests],
  );
  return new Map(rows.map(({ digest, body }) => [digest, body]));
}
