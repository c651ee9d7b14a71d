import type { EntityManager } from 'typeorm';
import { derivedId } from '#domain/identity/derived-id';
import type { NoticeRow } from './outbox-row.ts';

/** A line that came after its message was read makes the message unread. */
const PUT = `
  with message as (
    insert into inbox_message (id, agency_id, plan_id, kind, period, about, created_at)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (id) do update set read_at = null
    returning id
  )
  insert into inbox_line (message_id, cause_stream, cause_seq, ordinal, subject_stream)
  select id, $8, $9, $10, $11 from message
  on conflict do nothing`;

/** Puts a line into its agency's inbox: lines of one group are one message. */
export async function deliverNotice(manager: EntityManager, row: NoticeRow, subject?: string): Promise<void> {
  const { kind, to, group, period = null, about = null, planId, at } = row.body;
  const id = derivedId('inbox', planId ?? '', to, kind, group, period ?? '', about ?? '');
  await manager.query(PUT, [
    id,
    to,
    planId,
    kind,
    period,
    about,
    new Date(at),
    row.causeStream,
    row.causeSeq,
    row.ordinal,
    subject ?? row.causeStream,
  ]);
}
