import type { EntityManager } from 'typeorm';

export type ChangeKind =
  | 'item'
  | 'plan'
  | 'period'
  | 'report'
  | 'report-draft'
  | 'period-draft'
  | 'letter'
  | 'inbox'
  | 'draft'
  | 'document'
  | 'incident';

/** Something that was committed: a row of the journal, or the present form of a row of reference data. */
export interface Change {
  readonly kind: ChangeKind;
  /** What changed: a journal, `draft/…`, `document/…`, `letter/…`, `incident/…`, or `inbox/` and the agency. */
  readonly stream: string;
  readonly planId: string | null;
  readonly type: string;
  /** Milliseconds. */
  readonly at: number;
  /** Of the journal's row. */
  readonly seq: number | null;
  /** Whose it is: who owes the report, sends the letter, gets the message. */
  readonly agency: string | null;
  /** To whom a letter goes. */
  readonly addressee: string | null;
  readonly isSigned: boolean;
  readonly focalAgency: string | null;
  readonly authority: string | null;
}

export interface Looked {
  /** What this look saw; for the next one. */
  readonly snapshot: string;
  readonly changes: readonly Change[];
  /** More changed than is listed. */
  readonly hasMore: boolean;
}

/** As many are listed at most. */
const MOST = 1_000;

/**
 * Rows that the snapshot `$1` did not show. Transactions commit in another order than they write in, so that no time
 * and no number tells what is new: what a snapshot shows does. Rows that came by a restore may bear the numbers of
 * transactions that are still to come; they are not new.
 */
const isNew = (column: string): string => `
  ${column} >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
  and ${column} < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
  and not pg_visible_in_snapshot(${column}::text::xid8, $1::pg_snapshot)`;

/** The plan that a journal belongs to; null when it belongs to another locality, or to none. */
const planOf = (stream: string): string => `
  case split_part(${stream}, '/', 1)
    when 'item' then (select i.plan_id from item i where i.id = split_part(${stream}, '/', 2))
    when 'report' then (select r.plan_id from report r where r.id = split_part(${stream}, '/', 2))
    when 'plan' then split_part(${stream}, '/', 2)
  end`;

const NO_PARTIES = `null as agency, null as addressee, false as signed, null as focal, null as authority`;

const BRANCHES = [
  `select case when j.stream like 'plan/%/period/%' then 'period' else split_part(j.stream, '/', 1) end as kind,
          j.stream, p.id as plan_id, j.type, j.recorded_at as at, j.seq, r.agency_id as agency, null as addressee,
          false as signed, p.focal_agency as focal, p.authority
     from fresh j join plan p on p.id = ${planOf('j.stream')}
     left join report r on j.stream like 'report/%' and r.id = split_part(j.stream, '/', 2)`,
  `select case when r.id is null then 'period-draft' else 'report-draft' end,
          case when r.id is null then d.report_id else 'report/' || d.report_id end, p.id, 'draft-saved', now(), null,
          r.agency_id, null, false, p.focal_agency, p.authority
     from report_draft d left join report r on r.id = d.report_id
     join plan p on p.id = coalesce(r.plan_id, split_part(d.report_id, '/', 2))
    where ${isNew('d.written_in')}`,
  `select 'letter', 'letter/' || l.id, p.id, case l.status when 'signed' then 'letter-signed' else 'letter-drafted' end,
          now(), null, l.from_agency, l.to_agency, l.status = 'signed', p.focal_agency, p.authority
     from letter l join plan p on p.id = l.plan_id where ${isNew('l.written_in')}`,
  `select 'inbox', 'inbox/' || m.agency_id, m.plan_id,
          case when m.read_at is null then 'message-arrived' else 'message-read' end, now(), null, m.agency_id, null,
          false, null, null
     from inbox_message m where ${isNew('m.written_in')}`,
  `select 'draft', 'draft/' || d.id, d.plan_id,
          case d.status when 'confirmed' then 'draft-confirmed' else 'draft-changed' end, now(), null, ${NO_PARTIES}
     from draft d where ${isNew('d.written_in')}`,
  `select 'document', 'document/' || d.id, null, 'document-' || d.status, now(), null, ${NO_PARTIES}
     from document d where ${isNew('d.written_in')}`,
  `select 'incident', 'incident/' || n.id, p.id,
          case when n.resolved_at is null then 'incident-opened' else 'incident-resolved' end, now(), null,
          ${NO_PARTIES}
     from incident n join plan p on p.id = ${planOf('n.stream')} where ${isNew('n.written_in')}`,
];

const LOOK = `
  with fresh as materialized (select stream, seq, type, recorded_at from journal where ${isNew('written_in')}),
       found as (${BRANCHES.join(' union all ')} limit ${MOST + 1})
  select pg_current_snapshot()::text as snapshot,
         (select coalesce(jsonb_agg(jsonb_build_object(
                   'kind', kind, 'stream', stream, 'planId', plan_id, 'type', type,
                   'at', (extract(epoch from at) * 1000)::bigint, 'seq', seq, 'agency', agency,
                   'addressee', addressee, 'isSigned', signed, 'focalAgency', focal, 'authority', authority)
                   order by at, stream, seq), '[]') from found) as changes`;

/** What is committed now. As long as it stays the same there is nothing to look for, in no locality. */
export async function presentSnapshot(manager: EntityManager): Promise<string> {
  const rows: { snapshot: string }[] = await manager.query('select pg_current_snapshot()::text as snapshot');
  return rows[0]?.snapshot ?? '';
}

/**
 * What was committed in the manager's locality since a snapshot, each once: nothing is missed, and nothing told twice,
 * by whoever looks again with the snapshot that it got.
 */
export async function lookForChanges(manager: EntityManager, seen: string): Promise<Looked> {
  const rows: { snapshot: string; changes: Change[] }[] = await manager.query(LOOK, [seen]);
  const { snapshot, changes } = rows[0] ?? { snapshot: seen, changes: [] };
  return { snapshot, changes: changes.slice(0, MOST), hasMore: changes.length > MOST };
}
