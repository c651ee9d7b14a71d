import type { EntityManager } from 'typeorm';
import type { Action } from '#access/policy';
import type { Work } from '#contracts/http/inbox';

export type WorkKind = Work['kind'];

export interface WorkRow {
  readonly kind: WorkKind;
  readonly stream: string;
  readonly planId: string;
  /** Milliseconds. */
  readonly dueAt: number | null;
}

interface Waiting {
  /** Without it the caller is not asked. */
  readonly action: Action;
  /** Columns stream, planId, dueAt; `$1` is the agency. */
  readonly sql: string;
}

const ITEM = `select 'item/' || i.id as stream, i.plan_id as "planId"`;
const OPEN = 'not i.closed';

/** What waits for an agency, from the lists as they are now. */
const WAITING: Readonly<Record<WorkKind, Waiting>> = {
  acknowledge: {
    action: 'item.acknowledge',
    sql: `${ITEM}, i.acknowledge_due_at as "dueAt" from item i
           where i.lead_agency = $1 and i.phase = 'assigned' and i.focal_agency <> $1 and ${OPEN}`,
  },
  contribute: {
    action: 'item.answer-contribution',
    sql: `${ITEM}, null::timestamptz as "dueAt" from item i join contribution c on c.item_id = i.id
           where c.agency_id = $1 and c.status = 'asked' and ${OPEN} group by i.id`,
  },
  report: {
    action: 'report.submit',
    sql: `select 'report/' || id as stream, plan_id as "planId", due_at as "dueAt" from report
           where agency_id = $1 and status in ('open', 'returned')`,
  },
  'write-consolidated': {
    action: 'period.submit',
    sql: `select 'plan/' || d.plan_id || '/period/' || d.key as stream, d.plan_id as "planId",
                 d.consolidated_due_at as "dueAt"
            from period d join plan p on p.id = d.plan_id
           where p.focal_agency = $1 and d.status in ('collecting', 'drafted', 'returned') and not d.closed
             and d.consolidated_due_at is not null`,
  },
  'review-report': {
    action: 'report.review',
    sql: `select 'report/' || r.id as stream, r.plan_id as "planId", null::timestamptz as "dueAt"
            from report r join plan p on p.id = r.plan_id where p.focal_agency = $1 and r.status = 'submitted'`,
  },
  'review-consolidated': {
    action: 'period.review',
    sql: `select 'plan/' || d.plan_id || '/period/' || d.key as stream, d.plan_id as "planId",
                 null::timestamptz as "dueAt"
            from period d join plan p on p.id = d.plan_id
           where p.authority = $1 and d.status = 'submitted' and not d.closed`,
  },
  'confirm-completion': {
    action: 'item.answer-completion',
    sql: `${ITEM}, i.due_at as "dueAt" from item i join plan p on p.id = i.plan_id
           where i.phase = 'awaiting-confirmation' and ${OPEN}
             and $1 = case when i.lead_agency = p.focal_agency then p.authority else p.focal_agency end`,
  },
  'correct-addressee': {
    action: 'item.correct-addressee',
    sql: `${ITEM}, i.acknowledge_due_at as "dueAt" from item i join stream s on s.id = 'item/' || i.id
           where i.focal_agency = $1 and i.phase = 'returned' and ${OPEN}
             and s.state ->> 'returnedBecause' = 'wrong-addressee'`,
  },
  'decide-lead': {
    action: 'item.change-lead',
    sql: `${ITEM}, i.acknowledge_due_at as "dueAt" from item i join plan p on p.id = i.plan_id
            join stream s on s.id = 'item/' || i.id
           where p.authority = $1 and i.phase = 'returned' and ${OPEN}
             and s.state ->> 'returnedBecause' = 'not-competent'`,
  },
  'sign-letter': {
    action: 'letter.sign',
    sql: `select 'letter/' || id as stream, plan_id as "planId", null::timestamptz as "dueAt" from letter
           where from_agency = $1 and status = 'draft'`,
  },
};

/** @param may whether the caller's role has it do such work at all */
export async function workOf(
  manager: EntityManager,
  agency: string,
  may: (action: Action) => boolean,
): Promise<readonly WorkRow[]> {
  const asked = Object.entries(WAITING).filter(([, { action }]) => may(action));
  if (asked.length === 0) return [];
  const parts = asked.map(([kind, { sql }]) => `select '${kind}' as kind, w.* from (${sql}) w`);
  return await manager.query(
    `${parts.join(' union all ')} order by "dueAt" nulls last, kind, stream limit 1000`,
    [agency],
  );
}
