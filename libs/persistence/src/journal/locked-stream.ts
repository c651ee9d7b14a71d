import type { EntityManager } from 'typeorm';
import { workflowTypeOf } from '#contracts/workflow/ids';
import type { AppendRequest, Head } from '#contracts/workflow/journal';
import { type Prepared, runPrepared } from './prepared.ts';

/** A key that was settled before. */
interface SettledKey {
  readonly key: string;
  readonly stream: string;
  readonly digest: string;
  readonly fromSeq: number;
  readonly toSeq: number;
}

/** News that stands in the outbox for this stream. */
interface ToldNews {
  readonly stream: string;
  readonly seq: number;
  readonly body: unknown;
}

/** News of which this stream has recorded the consequences. */
interface HeardNews {
  readonly stream: string;
  readonly seq: number;
  readonly fromSeq: number;
  readonly toSeq: number;
}

export interface LockedStream {
  readonly head: Head;
  readonly state: unknown;
  readonly keys: readonly SettledKey[];
  readonly told: readonly ToldNews[];
  readonly heard: readonly HeardNews[];
}

export const streamKind = (stream: string): string =>
  workflowTypeOf(stream) ?? stream.split('/')[0] ?? stream;

const FACTS = `
  select s.seq, s.hash, s.state,
    (select coalesce(jsonb_agg(jsonb_build_object('key', k.key, 'stream', k.stream, 'digest', k.digest,
        'fromSeq', k.from_seq, 'toSeq', k.to_seq)), '[]')
       from command_key k where k.key = any($2)) as keys,
    (select coalesce(jsonb_agg(jsonb_build_object('stream', o.cause_stream, 'seq', o.cause_seq, 'body', o.body)), '[]')
       from outbox o join unnest($3::text[], $4::int[]) c (stream, seq)
         on o.cause_stream = c.stream and o.cause_seq = c.seq
      where o.target = $1 and o.kind = 'news') as told,
    (select coalesce(jsonb_agg(jsonb_build_object('stream', h.cause_stream, 'seq', h.cause_seq,
        'fromSeq', h.from_seq, 'toSeq', h.to_seq)), '[]')
       from (select j.cause_stream, j.cause_seq, min(j.seq) as from_seq, max(j.seq) as to_seq
               from journal j join unnest($3::text[], $4::int[]) c (stream, seq)
                 on j.cause_stream = c.stream and j.cause_seq = c.seq
              where j.stream = $1 group by j.cause_stream, j.cause_seq) h) as heard`;
const LOCKING: Prepared = {
  name: 'lock-stream',
  text: `${FACTS} from stream s where s.id = $1 for update of s`,
};
const READING: Prepared = {
  name: 'read-stream',
  text: `${FACTS} from (select $1::text as id) asked left join stream s on s.id = asked.id`,
};

type Row = Omit<LockedStream, 'head'> & { readonly seq: number | null; readonly hash: string | null };

/**
 * Takes the head row of the stream, so that appends come one after another, with all that the inputs are judged
 * by. What was read while another held the lock is from before; then the head has moved, and it is read again.
 */
export async function lockStream(manager: EntityManager, request: AppendRequest): Promise<LockedStream> {
  const { stream, head, decisions } = request;
  if (head.seq === 0 && decisions.some(({ events }) => events.length > 0)) {
    await manager.query(
      `insert into stream (id, kind, seq, hash) values ($1, $2, 0, '') on conflict (id) do nothing`,
      [stream, streamKind(stream)],
    );
  }
  const locked = await read(manager, LOCKING, request);
  const moved = locked?.head.seq !== head.seq || locked.head.hash !== head.hash;
  return (moved ? await read(manager, READING, request) : locked) ?? NO_STREAM;
}

const NO_STREAM: LockedStream = { head: { seq: 0, hash: '' }, state: null, keys: [], told: [], heard: [] };

async function read(
  manager: EntityManager,
  statement: Prepared,
  { stream, decisions }: AppendRequest,
): Promise<LockedStream | undefined> {
  const causes = decisions.flatMap(({ by }) => ('news' in by ? [by.news.cause] : []));
  const keys = decisions.flatMap(({ by }) => ('command' in by ? [by.command.envelope.key] : []));
  const streams = causes.map((cause) => cause.stream);
  const seqs = causes.map((cause) => cause.seq);
  const rows = await runPrepared<Row>(manager, statement, [stream, keys, streams, seqs]);
  return rows.map(({ seq, hash, ...facts }) => ({ ...facts, head: { seq: seq ?? 0, hash: hash ?? '' } }))[0];
}
