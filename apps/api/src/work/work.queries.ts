import type { EntityManager } from 'typeorm';
import type { Action } from '#access/policy';
import type { Work } from '#contracts/http/inbox';

export type WorkKind = Work['kind'];

/** Instants in milliseconds, agencies by id. */
export interface WorkRow {
  readonly kind: WorkKind;
  readonly stream: string;
  readonly planId: string;
  readonly dueAt: number | null;
  /** Of a claim that waits for its confirmation. */
  readonly claimedAt: number | null;
  readonly since: number | null;
  readonly planNumber: string | null;
  readonly planSubject: string | null;
  readonly code: string | null;
  readonly period: string | null;
  readonly agency: string | null;
  readonly to: string | null;
}

interface Waiting {
  /** Without it the caller is not asked. */
  readonly action: Action;
  /** Columns stream, planId, dueAt, since; `$1` is the agency. */
  readonly sql: string;
}

const ITEM = `select 'item/' || i.id as stream, i.plan_id as "planId"`;
const PERIOD = `select 'plan/' || d.plan_id || '/period/' || d.key as stream, d.plan_id as "planId"`;
const OPEN = 'not i.closed';
const NO_DATE = 'null::timestamptz as "dueAt"';

/** When something of these types last happened in a journal. @param stream an expression of SQL */
const lastOf = (stream: string, types: readonly string[], more = 'true'): string =>
  `(select max(j.at) from journal j
     where j.stream = ${stream} and j.type in (${types.map((type) => `'${type}'`).join()}) and ${more}) as since`;
const ofItem = (...types: readonly string[]): string => lastOf(`'item/' || i.id`, types);
const ofPeriod = (...types: readonly string[]): string =>
  lastOf(`'plan/' || d.plan_id || '/period/' || d.key`, types);

/** What waits for an agency, from the lists as they are now. */
const WAITING: Readonly<Record<WorkKind, Waiting>> = {
  acknowledge: {
    action: 'item.acknowledge',
    sql: `${ITEM}, i.acknowledge_due_at as "dueAt", ${ofItem('item-assigned', 'addressee-corrected', 'lead-changed')}
            from item i
           where i.lead_agency = $1 and i.phase = 'assigned' and i.focal_agency <> $1 and ${OPEN}`,
  },
  contribute: {
    action: 'item.answer-contribution',
    sql: `${ITEM}, ${NO_DATE}, ${lastOf(`'item/' || i.id`, ['contribution-requested'], `j.data ->> 'from' = $1`)}
            from item i join contribution c on c.item_id = i.id
           where c.agency_id = $1 and c.status = 'asked' and ${OPEN} group by i.id`,
  },
  report: {
    action: 'report.submit',
    sql: `select 'report/' || r.id as stream, r.plan_id as "planId", r.due_at as "dueAt",
                 ${lastOf(`'report/' || r.id`, ['report-opened', 'report-returned', 'entry-taken-over'])}
            from report r where r.agency_id = $1 and r.status in ('open', 'returned')`,
  },
  'write-consolidated': {
    action: 'period.submit',
    sql: `${PERIOD}, d.consolidated_due_at as "dueAt", ${ofPeriod('period-opened', 'consolidated-returned')}
            from period d join plan p on p.id = d.plan_id
           where p.focal_agency = $1 and d.status in ('collecting', 'drafted', 'returned') and not d.closed
             and d.consolidated_due_at is not null`,
  },
  'review-report': {
    action: 'report.review',
    sql: `select 'report/' || r.id as stream, r.plan_id as "planId", ${NO_DATE}, r.submitted_at as since
            from report r join plan p on p.id = r.plan_id where p.focal_agency = $1 and r.status = 'submitted'`,
  },
  'review-consolidated': {
    action: 'period.review',
    sql: `${PERIOD}, ${NO_DATE}, ${ofPeriod('consolidated-submitted')}
            from period d join plan p on p.id = d.plan_id
           where p.authority = $1 and d.status = 'submitted' and not d.closed`,
  },
  'confirm-completion': {
    action: 'item.answer-completion',
    sql: `${ITEM}, i.due_at as "dueAt", i.claimed_at as since from item i join plan p on p.id = i.plan_id
           where i.phase = 'awaiting-confirmation' and ${OPEN}
             and $1 = case when i.lead_agency = p.focal_agency then p.authority else p.focal_agency end`,
  },
  'correct-addressee': {
    action: 'item.correct-addressee',
    sql: `${ITEM}, i.acknowledge_due_at as "dueAt", ${ofItem('assignment-returned')}
            from item i join stream s on s.id = 'item/' || i.id
           where i.focal_agency = $1 and i.phase = 'returned' and ${OPEN}
             and s.state ->> 'returnedBecause' = 'wrong-addressee'`,
  },
  'decide-lead': {
    action: 'item.change-lead',
    sql: `${ITEM}, i.acknowledge_due_at as "dueAt", ${ofItem('assignment-returned')}
            from item i join plan p on p.id = i.plan_id join stream s on s.id = 'item/' || i.id
           where p.authority = $1 and i.phase = 'returned' and ${OPEN}
             and s.state ->> 'returnedBecause' = 'not-competent'`,
  },
  'sign-letter': {
    action: 'letter.sign',
    sql: `select 'letter/' || id as stream, plan_id as "planId", ${NO_DATE}, created_at as since from letter
           where from_agency = $1 and status = 'draft'`,
  },
};

/** With what a list shows of plan and subject. @param waiting the parts of what waits */
const described = (waiting: string): string => `
  select w.kind, w.stream, w."planId", w."dueAt", w.since, p.number as "planNumber", p.subject as "planSubject",
         i.code, coalesce(r.period, d.key, l.period) as period, coalesce(i.lead_agency, r.agency_id) as agency,
         l.to_agency as "to", i.claimed_at as "claimedAt"
    from (${waiting}) w
    left join plan p on p.id = w."planId"
    left join item i on w.stream = 'item/' || i.id
    left join report r on w.stream = 'report/' || r.id
    left join period d on w.stream = 'plan/' || d.plan_id || '/period/' || d.key
    left join letter l on w.stream = 'letter/' || l.id
   order by w."dueAt" nulls last, w.since desc nulls last, w.kind, w.stream limit 1000`;

/** @param may whether the caller's role has it do such work at all */
export async function workOf(
  manager: EntityManager,
  agency: string,
  may: (action: Action) => boolean,
): Promise<readonly WorkRow[]> {
  const asked = Object.entries(WAITING).filter(([, { action }]) => may(action));
  if (asked.length === 0) return [];
  const parts = asked.map(([kind, { sql }]) => `select '${kind}' as kind, v.* from (${sql}) v`);
  return await manager.query(described(parts.join(' union all ')), [agency]);
}
