import type { EntityManager } from 'typeorm';
import type { Fact, JournalRow } from '#contracts/workflow/journal';
import type { RecordedActor, SealedRow } from './seal.ts';
import { factOf } from './seal.ts';

/** A row as a history shows it. */
export interface HistoryRow extends JournalRow {
  readonly actor: RecordedActor | null;
  /** When it was written, ms. */
  readonly recordedAt: number;
  readonly prevHash: string;
}

interface Columns extends Omit<SealedRow, 'prev' | 'dataDigest' | 'cause'> {
  readonly recorded_at: number;
  readonly prev_hash: string;
  readonly data_digest: string;
  readonly cause_stream: string | null;
  readonly cause_seq: number | null;
}

/** Rows of a stream after `afterSeq`, oldest first, at most `limit`. */
export async function readHistory(
  manager: EntityManager,
  stream: string,
  page: { readonly afterSeq?: number; readonly limit?: number } = {},
): Promise<readonly HistoryRow[]> {
  const rows = await readColumns(manager, stream, page.afterSeq ?? 0, page.limit ?? 100);
  return rows.map((row) => ({
    seq: row.seq,
    hash: row.hash,
    prevHash: row.prev_hash,
    event: factOf(row),
    key: row.key,
    cause: causeOf(row),
    actor: row.actor,
    recordedAt: row.recorded_at,
  }));
}

/** Whole journals, by stream; one that has not begun is not among them. */
export async function readJournals(
  manager: EntityManager,
  streams: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly seq: number; readonly event: Fact }[]>> {
  const rows: (Pick<Columns, 'seq' | 'type' | 'v' | 'at' | 'data'> & { stream: string })[] =
    await manager.query(
      'select stream, seq, type, v, at, data from journal where stream = any($1) order by stream, seq',
      [[...new Set(streams)]],
    );
  const told = rows.map((row) => ({ stream: row.stream, seq: row.seq, event: factOf(row) }));
  return Map.groupBy(told, ({ stream }) => stream);
}

/** Rows with everything that their hashes hold. */
export async function readSealed(
  manager: EntityManager,
  stream: string,
  afterSeq: number,
  limit: number,
): Promise<readonly SealedRow[]> {
  const rows = await readColumns(manager, stream, afterSeq, limit);
  return rows.map((row) => ({
    ...row,
    cause: causeOf(row),
    prev: row.prev_hash,
    dataDigest: row.data_digest,
  }));
}

const causeOf = ({ cause_stream: stream, cause_seq: seq }: Columns): JournalRow['cause'] =>
  stream === null || seq === null ? null : { stream, seq };

function readColumns(
  manager: EntityManager,
  stream: string,
  afterSeq: number,
  limit: number,
): Promise<Columns[]> {
  return manager.query(
    `select seq, type, v, at, recorded_at, data, actor, key, part, cause_stream, cause_seq, salt, data_digest,
            prev_hash, hash
       from journal where stream = $1 and seq > $2 order by seq limit $3`,
    [stream, afterSeq, limit],
  );
}
