import type { EntityManager } from 'typeorm';
import { keepText, readTexts } from '#persistence/texts/texts';

/** What is longer does not go into a command: it is frozen, and the command carries its digest. */
const LONGEST_IN_COMMAND = 500;
const FORM = /^sha256:([0-9a-f]{64})$/;

/** What a command carries of a text: itself when it is short, else `sha256:` and the digest it is frozen under. */
export async function forCommand(manager: EntityManager, text: string): Promise<string> {
  // A text that looks like a reference is frozen too, or one could read another's text by naming its digest.
  if (text.length <= LONGEST_IN_COMMAND && !FORM.test(text)) return text;
  return `sha256:${await keepText(manager, text)}`;
}

const digestIn = (text: string): string | undefined => FORM.exec(text)?.[1];

/** Puts the frozen texts in place of their references, in everything that is given. */
export async function thawed(
  manager: EntityManager,
  texts: readonly string[],
): Promise<(text: string) => string> {
  const digests = texts.map(digestIn).filter((digest) => digest !== undefined);
  const bodies = digests.length === 0 ? null : await readTexts(manager, digests);
  return (text) => bodies?.get(digestIn(text) ?? '') ?? text;
}
