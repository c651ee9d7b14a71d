import type { EntityManager } from 'typeorm';
import type { PeriodState } from '#domain/period/period-state';
import { type Prepared, runPrepared } from '../journal/prepared.ts';
import { dateOf } from './date-of.ts';

export interface PeriodProjection {
  readonly seq: number;
  readonly state: PeriodState;
}

const UPSERT: Prepared = {
  name: 'project-period',
  text: `
  insert into period (plan_id, key, locality_id, status, closed, opened_at, report_due_at, consolidated_due_at,
                      closes_at, drafted_at, first_submitted_at, accepted_at, closed_at, consolidated_digest, owing,
                      focal_items, missing, seq)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
  on conflict (plan_id, key) do update set
    status = excluded.status, closed = excluded.closed, opened_at = excluded.opened_at,
    report_due_at = excluded.report_due_at,
    consolidated_due_at = coalesce(excluded.consolidated_due_at, period.consolidated_due_at),
    closes_at = excluded.closes_at, drafted_at = excluded.drafted_at,
    first_submitted_at = excluded.first_submitted_at, accepted_at = excluded.accepted_at,
    closed_at = excluded.closed_at, consolidated_digest = excluded.consolidated_digest, owing = excluded.owing,
    focal_items = excluded.focal_items, missing = excluded.missing, seq = excluded.seq
  where period.seq <= excluded.seq`,
};

/** Brings the list of periods to the state after the events. */
export async function projectPeriod(manager: EntityManager, { state, seq }: PeriodProjection): Promise<void> {
  if (state.key === '') return;
  await runPrepared(manager, UPSERT, [
    state.planId,
    state.key,
    state.locality,
    state.status,
    state.closed,
    dateOf(state.openedAt),
    dateOf(state.reportDueAt),
    dateOf(state.term?.dueAt),
    dateOf(state.closesAt),
    dateOf(state.draftedAt),
    dateOf(state.firstSubmittedAt),
    dateOf(state.acceptedAt),
    dateOf(state.closedAt),
    state.consolidatedDigest,
    state.owing,
    state.focalItems,
    state.missing,
    seq,
  ]);
}
