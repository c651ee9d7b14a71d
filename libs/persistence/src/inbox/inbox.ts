import type { EntityManager } from 'typeorm';
import type { NoticeKind } from '#domain/notices/outgoing';
import { type Page, type PageRequest, limitOf, pageOf, placeOf } from '../paging/page.ts';

interface InboxLine {
  /** `item/…`, `report/…`, `plan/…/period/…`, or `letter/…`. */
  readonly subject: string;
  /** The row of the journal that it tells of. */
  readonly stream: string;
  readonly seq: number;
}

export interface InboxMessage {
  readonly id: string;
  readonly agency: string;
  readonly planId: string | null;
  readonly kind: NoticeKind;
  readonly period: string | null;
  readonly about: string | null;
  /** Milliseconds. */
  readonly createdAt: number;
  readonly readAt: number | null;
  readonly lines: readonly InboxLine[];
}

const SELECT = `
  select m.id, m.number, m.agency_id as agency, m.plan_id as "planId", m.kind, m.period, m.about,
         m.created_at as "createdAt", m.read_at as "readAt",
         (select coalesce(jsonb_agg(jsonb_build_object('subject', l.subject_stream, 'stream', l.cause_stream,
                                                       'seq', l.cause_seq)
                                    order by l.subject_stream, l.cause_stream, l.cause_seq, l.ordinal), '[]')
            from inbox_line l where l.message_id = m.id) as lines
    from inbox_message m`;

type Row = InboxMessage & { readonly number: number };

/** Messages of an agency, the last that arrived first. */
export async function listInbox(
  manager: EntityManager,
  agency: string,
  page: PageRequest & { readonly unreadOnly?: boolean | undefined } = {},
): Promise<Page<InboxMessage>> {
  const limit = limitOf(page);
  const rows: Row[] = await manager.query(
    `${SELECT}
      where m.agency_id = $1 and (not $2::boolean or m.read_at is null) and ($3::bigint is null or m.number < $3)
      order by m.number desc limit $4`,
    [agency, page.unreadOnly ?? false, ...placeOf(page, 1), limit + 1],
  );
  const { rows: shown, next } = pageOf(rows, limit, ({ number }) => [number]);
  return { rows: shown.map(({ number: _, ...message }) => message), next };
}

/** Notes that somebody of the agency has read it. @returns false when the agency has no such message */
export async function markRead(
  manager: EntityManager,
  agency: string,
  id: string,
  now: number,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `with read as (update inbox_message set read_at = coalesce(read_at, $3) where agency_id = $1 and id = $2
                   returning id)
     select id from read`,
    [agency, id, new Date(now)],
  );
  return rows.length === 1;
}

export async function countUnread(manager: EntityManager, agency: string): Promise<number> {
  const rows: { count: number }[] = await manager.query(
    'select count(*) as count from inbox_message where agency_id = $1 and read_at is null',
    [agency],
  );
  return rows[0]?.count ?? 0;
}
