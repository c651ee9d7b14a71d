import type { EntityManager } from 'typeorm';
import { sha256 } from '#persistence/journal/canonical';

/** What is longer does not go into a command: it is frozen, and the command carries its digest. */
const LONGEST_IN_COMMAND = 500;
const FORM = /^sha256:([0-9a-f]{64})$/;

/** Keeps texts under their digests; the same one again changes nothing. @returns the digests, in order */
export async function freezeTexts(
  manager: EntityManager,
  bodies: readonly string[],
): Promise<readonly string[]> {
  const digests = bodies.map((body) => sha256(body));
  await manager.query(
    `insert into frozen_text (digest, body) select * from unnest($1::text[], $2::text[]) on conflict do nothing`,
    [digests, bodies],
  );
  return digests;
}

/** The texts of those digests that are kept. */
export async function readTexts(
  manager: EntityManager,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (digests.length === 0) return new Map();
  const rows: { digest: string; body: string }[] = await manager.query(
    'select digest, body from frozen_text where digest = any($1)',
    [digests],
  );
  return new Map(rows.map(({ digest, body }) => [digest, body]));
}

/** What a command carries of a text: itself when it is short, else `sha256:` and the digest it is frozen under. */
export async function forCommand(manager: EntityManager, text: string): Promise<string> {
  // A text that looks like a reference is frozen too, or one could read another's text by naming its digest.
  if (text.length <= LONGEST_IN_COMMAND && !FORM.test(text)) return text;
  const [digest] = await freezeTexts(manager, [text]);
  return `sha256:${digest}`;
}

/** The digest that a text of the journal stands for; null for one that is given in full. */
export const frozenUnder = (text: string): string | null => FORM.exec(text)?.[1] ?? null;
