import type { EntityManager } from 'typeorm';
import type { LetterSigned, PlanEvent, PlanStarted } from '#domain/plan/plan-messages';
import type { PlanState } from '#domain/plan/plan-state';
import { dateOf } from './date-of.ts';

export interface PlanProjection {
  readonly seq: number;
  readonly state: PlanState;
  readonly events: readonly PlanEvent[];
}

/** Brings the list of plans to the state after the events; at the start also what the plan consists of. */
export async function projectPlan(manager: EntityManager, projection: PlanProjection): Promise<void> {
  await upsertPlan(manager, projection);
  for (const event of projection.events) {
    if (event.type === 'plan-started') await insertParts(manager, event);
    if (event.type === 'letter-signed') await signLetter(manager, event);
  }
}

const UPSERT = `
  insert into plan (id, locality_id, revision, number, issued_on, issuer, subject, first_year, last_year,
                    focal_agency, authority, rules, takeover, status, started_at, ended_at, seq)
  select $1, $2, $3, f.number, f."issuedOn", f.issuer, f.subject, f."from", f."to", $4, $5, $6,
         coalesce($7, false), $8, $9, $10, $11
    from (select 1) one
    left join plan_revision r on r.digest = $3
    left join lateral jsonb_to_record(r.document -> 'facts')
         f (number text, "issuedOn" date, issuer text, subject text, "from" int, "to" int) on true
  on conflict (id) do update set status = excluded.status, ended_at = excluded.ended_at, seq = excluded.seq
  where plan.seq <= excluded.seq`;

async function upsertPlan(manager: EntityManager, { state, events, seq }: PlanProjection): Promise<void> {
  const started = events.find((event) => event.type === 'plan-started');
  await manager.query(UPSERT, [
    state.planId,
    state.locality,
    state.revision,
    state.focalAgency,
    state.authority,
    JSON.stringify(state.rules),
    started?.start.takeover ?? null,
    state.endedAt === null ? 'running' : 'ended',
    dateOf(state.startedAt),
    dateOf(state.endedAt),
    seq,
  ]);
}

const ITEMS = `
  insert into item (id, plan_id, locality_id, ordinal, code, section, content, timeline, years, lead_agency,
                    focal_agency, completed_at)
  select i.item ->> 'itemId', $1, $2, i.ordinal - 1, i.item ->> 'code', i.item ->> 'section', i.item ->> 'content',
         i.item -> 'timeline',
         array(select y::int from jsonb_array_elements_text(i.item -> 'timeline' -> 'years') y),
         i.item ->> 'lead', $3,
         case when i.item -> 'takeover' ->> 'status' = 'completed'
              then timestamptz 'epoch' + (i.item -> 'takeover' ->> 'completedAt')::bigint * interval '1 millisecond'
         end
    from plan_revision r
    cross join lateral jsonb_array_elements(r.document -> 'items') with ordinality i (item, ordinal)
   where r.digest = $4
  on conflict (id) do update set ordinal = excluded.ordinal, section = excluded.section, content = excluded.content`;

const PERIODS = `
  insert into period (plan_id, key, locality_id, status, opens_at, report_due_at, consolidated_due_at, closes_at)
  select $1, p.key, $2, p.status, p."opensAt", p."reportDueAt", p."consolidatedDueAt", p."closesAt"
    from jsonb_to_recordset($3) p (key text, status text, "opensAt" timestamptz, "reportDueAt" timestamptz,
         "consolidatedDueAt" timestamptz, "closesAt" timestamptz)
  on conflict (plan_id, key) do update set opens_at = excluded.opens_at`;

async function insertParts(manager: EntityManager, { start, periods, past }: PlanStarted): Promise<void> {
  const { planId, locality, focalAgency, revision } = start;
  await manager.query(ITEMS, [planId, locality, focalAgency, revision]);
  const rows = [
    ...past.map((key) => ({ key, status: 'past' })),
    ...periods.map(({ key, opensAt, reportDueAt, consolidatedDueAt, closesAt }) => ({
      key,
      status: 'to-come',
      opensAt: dateOf(opensAt),
      reportDueAt: dateOf(reportDueAt),
      consolidatedDueAt: dateOf(consolidatedDueAt),
      closesAt: dateOf(closesAt),
    })),
  ];
  await manager.query(PERIODS, [planId, locality, JSON.stringify(rows)]);
}

async function signLetter(
  manager: EntityManager,
  { letterId, number, signedOn }: LetterSigned,
): Promise<void> {
  await manager.query(`update letter set status = 'signed', number = $2, signed_on = $3 where id = $1`, [
    letterId,
    number,
    signedOn,
  ]);
}
