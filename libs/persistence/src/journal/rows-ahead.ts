import type { EntityManager } from 'typeorm';
import type { AppendResult, Head, JournalRow } from '#contracts/workflow/journal';
import { RecordError } from '../record-error.ts';
import { readHistory } from './read.ts';

type Behind = Extract<AppendResult, { outcome: 'behind' }>;

/** Rows handed back at once; a workflow that is further behind asks again. */
const ROWS_AT_ONCE = 200;

/**
 * The rows that a workflow has not seen.
 * @throws RecordError `journal-forked` when its head never stood in the journal: the record was put back to an
 * older state, or changed
 */
export async function rowsAhead(manager: EntityManager, stream: string, seen: Head): Promise<Behind> {
  const rows = await readHistory(manager, stream, { afterSeq: seen.seq, limit: ROWS_AT_ONCE });
  const [first, last] = [rows[0], rows.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    first.prevHash !== seen.hash ||
    first.seq !== seen.seq + 1
  ) {
    const found = `row ${seen.seq} with hash ${seen.hash.slice(0, 12)}`;
    throw new RecordError('journal-forked', `${stream} has no ${found}: compare the record with its backups`);
  }
  return { outcome: 'behind', head: { seq: last.seq, hash: last.hash }, rows: rows.map(journalRow) };
}

const journalRow = ({ seq, hash, event, key, cause }: JournalRow): JournalRow => ({
  seq,
  hash,
  event,
  key,
  cause,
});
