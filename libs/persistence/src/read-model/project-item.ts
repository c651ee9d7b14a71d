import type { EntityManager } from 'typeorm';
import type { ItemEvent } from '#domain/item/item-events';
import type { ItemState } from '#domain/item/item-state';
import { type Prepared, runPrepared } from '../journal/prepared.ts';
import { dateOf } from './date-of.ts';

export interface ItemProjection {
  readonly seq: number;
  readonly state: ItemState;
  readonly events: readonly ItemEvent[];
}

const UPSERT: Prepared = {
  name: 'project-item',
  text: `
  with row as (
    insert into item (id, plan_id, locality_id, code, timeline, years, lead_agency, focal_agency, phase, assigned_at,
                      acknowledge_due_at, acknowledged_at, due_at, claimed_at, completed_at, closed, seq)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    on conflict (id) do update set
      code = excluded.code, timeline = coalesce(excluded.timeline, item.timeline), years = excluded.years,
      lead_agency = excluded.lead_agency, focal_agency = excluded.focal_agency, phase = excluded.phase,
      assigned_at = excluded.assigned_at,
      acknowledge_due_at = coalesce(excluded.acknowledge_due_at, item.acknowledge_due_at),
      acknowledged_at = case when $21 then excluded.acknowledged_at
                             else coalesce(excluded.acknowledged_at, item.acknowledged_at) end,
      due_at = coalesce(excluded.due_at, item.due_at),
      claimed_at = excluded.claimed_at, completed_at = excluded.completed_at, closed = excluded.closed,
      seq = excluded.seq
    where item.seq <= excluded.seq
  ), gone as (
    delete from item_agency a
     where $18::jsonb is not null and a.item_id = $1
       and not exists (select 1 from jsonb_to_recordset($18) n (agency text, relation text)
                        where n.agency = a.agency_id and n.relation = a.relation)
  ), agencies as (
    insert into item_agency (item_id, agency_id, relation)
    select $1, n.agency, n.relation from jsonb_to_recordset($18) n (agency text, relation text)
    on conflict do nothing
  ), contributions as (
    insert into contribution (item_id, id, agency_id, status)
    select $1, c.id, c."from", c.status from jsonb_to_recordset($19) c (id text, "from" text, status text)
    on conflict (item_id, id) do update set status = excluded.status
  )
  insert into entry (item_id, period, status, digest, seq)
  select $1, e.period, e.status, e.digest, e.seq
    from jsonb_to_recordset($20) e (period text, status text, digest text, seq int)
  on conflict (item_id, period) do update set status = excluded.status, digest = excluded.digest, seq = excluded.seq`,
};

/** Brings the lists of items to the state after the events. */
export async function projectItem(manager: EntityManager, projection: ItemProjection): Promise<void> {
  const { state, events, seq } = projection;
  const assigned = events.find((event) => event.type === 'item-assigned');
  await runPrepared(manager, UPSERT, [
    state.itemId,
    state.planId,
    state.locality,
    state.code,
    assigned ? JSON.stringify(assigned.assignment.timeline) : null,
    state.years,
    state.lead,
    state.focalAgency,
    state.phase,
    dateOf(state.assignedAt),
    dateOf(state.acknowledgement?.dueAt ?? null),
    dateOf(acknowledgedAt(events)),
    dateOf(state.ownDate?.dueAt ?? null),
    dateOf(state.claimedAt),
    dateOf(state.completedAt),
    state.closed,
    seq,
    changesAgencies(events) ? JSON.stringify(agenciesOf(state)) : null,
    JSON.stringify(touchedContributions(projection)),
    JSON.stringify(touchedEntries(projection)),
    changesAgencies(events),
  ]);
}

const acknowledgedAt = (events: readonly ItemEvent[]): number | null =>
  events.findLast(({ type }) => type === 'assignment-acknowledged')?.at ?? null;

const CHANGES_AGENCIES: ReadonlySet<string> = new Set([
  'item-assigned',
  'addressee-corrected',
  'lead-changed',
]);
const changesAgencies = (events: readonly ItemEvent[]): boolean =>
  events.some(({ type }) => CHANGES_AGENCIES.has(type));

function agenciesOf({ lead, coLeads, coordinating }: ItemState): readonly object[] {
  const all = (agencies: readonly string[], relation: string): object[] =>
    [...new Set(agencies)].map((agency) => ({ agency, relation }));
  return [
    ...all(lead === null ? [] : [lead], 'lead'),
    ...all(coLeads, 'co-lead'),
    ...all(coordinating, 'coordinating'),
  ];
}

function touchedContributions({ state, events }: ItemProjection): readonly object[] {
  const touched = new Set(events.map((event) => ('contributionId' in event ? event.contributionId : null)));
  return state.contributions.filter(({ id }) => touched.has(id));
}

function touchedEntries({ state, events }: ItemProjection): readonly object[] {
  const touched = new Set(events.flatMap((event) => ('period' in event ? [event.period] : [])));
  return [...touched].flatMap((period) => {
    const entry = state.entries[period];
    return entry === undefined ? [] : [{ period, ...entry }];
  });
}
