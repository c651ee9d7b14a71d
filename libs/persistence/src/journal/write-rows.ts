import type { EntityManager } from 'typeorm';
import type { OutboxRow } from './outgoing-rows.ts';
import { type Prepared, runPrepared } from './prepared.ts';
import type { SealedRow } from './seal.ts';

/** A command whose consequences are written with it. */
export interface KeyRow {
  readonly key: string;
  readonly digest: string;
  readonly fromSeq: number;
  readonly toSeq: number;
}

export interface Written {
  readonly stream: string;
  readonly rows: readonly SealedRow[];
  readonly keys: readonly KeyRow[];
  readonly outbox: readonly OutboxRow[];
  /** Null for a stream that no machine evolves. */
  readonly state: unknown;
  readonly calendarVersion: string | null;
}

/** One statement, since a round trip costs more than all the rows. */
const WRITE: Prepared = {
  name: 'write-rows',
  text: `
  with rows as (
    insert into journal (stream, seq, type, v, at, data, actor, key, part, cause_stream, cause_seq,
                         salt, data_digest, prev_hash, hash)
    select $1, r.seq, r.type, r.v, r.at, r.data, r.actor, r.key, r.part, r.cause_stream, r.cause_seq,
           decode(r.salt, 'hex'), r.data_digest, r.prev_hash, r.hash
      from jsonb_to_recordset($2::jsonb) r (seq int, type text, v int, at timestamptz, data jsonb, actor jsonb,
           key text, part int, cause_stream text, cause_seq int, salt text, data_digest text, prev_hash text,
           hash text)
  ), keys as (
    insert into command_key (key, stream, digest, from_seq, to_seq)
    select k.key, $1, k.digest, k."fromSeq", k."toSeq"
      from jsonb_to_recordset($3::jsonb) k (key text, digest text, "fromSeq" int, "toSeq" int)
  ), leaving as (
    insert into outbox (kind, target, cause_stream, cause_seq, ordinal, body)
    select o.kind, o.target, $1, o."causeSeq", o.ordinal, o.body
      from jsonb_to_recordset($4::jsonb) o (kind text, target text, "causeSeq" int, ordinal int, body jsonb)
     order by o."causeSeq", o.ordinal
  )
  update stream set seq = $5, hash = $6, state = $7, calendar_version = coalesce($8, calendar_version),
                    updated_at = clock_timestamp()
   where id = $1`,
};

/** Writes rows, keys, outbox and the new head; the caller holds the lock of the stream. */
export async function writeRows(manager: EntityManager, written: Written): Promise<void> {
  const { stream, rows, keys, outbox, state, calendarVersion } = written;
  const last = rows.at(-1);
  if (last === undefined) return;
  await runPrepared(manager, WRITE, [
    stream,
    JSON.stringify(rows.map(columnsOf)),
    JSON.stringify(keys),
    JSON.stringify(outbox),
    last.seq,
    last.hash,
    state === null ? null : JSON.stringify(state),
    calendarVersion,
  ]);
}

const columnsOf = (row: SealedRow): object => ({
  seq: row.seq,
  type: row.type,
  v: row.v,
  at: new Date(row.at).toISOString(),
  data: row.data,
  actor: row.actor,
  key: row.key,
  part: row.part,
  cause_stream: row.cause?.stream ?? null,
  cause_seq: row.cause?.seq ?? null,
  salt: Buffer.from(row.salt).toString('hex'),
  data_digest: row.dataDigest,
  prev_hash: row.prev,
  hash: row.hash,
});
