import type { EntityManager } from 'typeorm';
import type { DraftEntry, DraftEntryInput } from '#contracts/http/reports';
import type { SubmittedEntry } from '#domain/report/report-messages';
import type { ReportDraft } from '#persistence/entities/draft.entity';
import { canonicalOf } from '#persistence/journal/canonical';
import { keepText, readTexts } from '#persistence/texts/texts';
import { ProblemException } from '../problem/problem.exception.ts';

/** What was written about an item. */
export type Written = Readonly<Record<'text' | 'result', string>>;

/**
 * Entries as a draft keeps them.
 * @throws ProblemException `entries-not-owed` for items that owe none here, or come twice
 */
export function draftedEntries(
  owed: readonly string[],
  given: readonly DraftEntryInput[],
): Record<string, Written> {
  const wrong = given
    .map(({ itemId }) => itemId)
    .filter((id, index, all) => !owed.includes(id) || all.indexOf(id) !== index);
  if (wrong.length > 0) throw new ProblemException('entries-not-owed', { details: { items: wrong } });
  return Object.fromEntries(given.map(({ itemId, text, result }) => [itemId, { text, result }]));
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The draft's entries in the order in which they are owed. */
export function shownEntries(
  owed: readonly string[],
  { entries }: Pick<ReportDraft, 'entries'>,
): DraftEntry[] {
  return owed.flatMap((itemId) => {
    const entry = entries[itemId];
    return entry === undefined
      ? []
      : [{ itemId, text: textIn(entry['text']), result: textIn(entry['result']) }];
  });
}

/** Freezes what was written; an entry without a text is not written yet. */
export async function freezeEntries(
  manager: EntityManager,
  entries: readonly DraftEntry[],
): Promise<readonly SubmittedEntry[]> {
  const written = entries.filter(({ text }) => text !== '');
  const frozen: SubmittedEntry[] = [];
  for (const { itemId, text, result } of written) {
    frozen.push({ itemId, digest: await keepText(manager, canonicalOf({ text, result })) });
  }
  return frozen;
}

/** Frozen entries by digest. */
export async function readWritten(
  manager: EntityManager,
  digests: readonly (string | null)[],
): Promise<ReadonlyMap<string, Written>> {
  const bodies = await readTexts(
    manager,
    digests.filter((digest) => digest !== null),
  );
  return new Map([...bodies].map(([digest, body]) => [digest, JSON.parse(body) as Written]));
}
