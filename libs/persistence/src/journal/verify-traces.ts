import type { EntityManager } from 'typeorm';
import { type Finding, finding } from './finding.ts';

/** Rows that other tables say there must be, and that are not there. */
const TRACES = `
  select t.stream, max(t.seq) as seq, string_agg(distinct t.told_by, ', ' order by t.told_by) as told_by,
         not exists (select 1 from journal j where j.stream = t.stream) as vanished
    from (select stream, to_seq as seq, 'command_key' as told_by from command_key where $1::text is null or stream = $1
          union all select cause_stream, cause_seq, 'outbox' from outbox where $1::text is null or cause_stream = $1
          union all select cause_stream, cause_seq, 'journal' from journal
                     where cause_stream is not null and ($1::text is null or cause_stream = $1)) t
   where not exists (select 1 from journal j where j.stream = t.stream and j.seq = t.seq)
   group by t.stream order by t.stream`;

/** Keys that do not name the rows which name them, and rows whose key is gone. */
const KEYS = `
  with told as (select key, stream, min(seq) as from_seq, max(seq) as to_seq
                  from journal where key is not null and ($1::text is null or stream = $1) group by key, stream),
       known as (select * from command_key where $1::text is null or stream = $1)
  select coalesce(t.stream, k.stream) as stream, coalesce(t.from_seq, k.from_seq) as seq
    from told t full join known k on k.key = t.key
   where t.key is null or k.key is null
      or (t.stream, t.from_seq, t.to_seq) is distinct from (k.stream, k.from_seq, k.to_seq)
   order by 1, 2`;

/** Compares the journal with what else remembers it. @param stream null: all of it */
export async function verifyTraces(
  manager: EntityManager,
  stream: string | null = null,
): Promise<readonly Finding[]> {
  const traces: { stream: string; seq: number; told_by: string; vanished: boolean }[] = await manager.query(
    TRACES,
    [stream],
  );
  const keys: { stream: string; seq: number }[] = await manager.query(KEYS, [stream]);
  return [
    ...traces.map(({ stream, seq, told_by: toldBy, vanished }) =>
      finding(vanished ? 'chain-vanished' : 'rows-missing', stream, seq, `${toldBy} names row ${seq}`),
    ),
    ...keys.map(({ stream, seq }) =>
      finding('key-unlike', stream, seq, 'the keys of commands do not agree with the rows'),
    ),
  ];
}
