import type { EntityManager } from 'typeorm';
import type { ReportEvent } from '#domain/report/report-messages';
import type { ReportState } from '#domain/report/report-state';
import { type Prepared, runPrepared } from '../journal/prepared.ts';
import { dateOf } from './date-of.ts';

export interface ReportProjection {
  readonly seq: number;
  readonly state: ReportState;
  readonly events: readonly ReportEvent[];
}

const UPSERT: Prepared = {
  name: 'project-report',
  text: `
  insert into report (id, plan_id, period, locality_id, agency_id, status, due_at, opened_at, first_submitted_at,
                      submitted_at, accepted_at, entries, seq)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict (id) do update set
    status = excluded.status, due_at = coalesce(excluded.due_at, report.due_at),
    opened_at = coalesce(excluded.opened_at, report.opened_at), first_submitted_at = excluded.first_submitted_at,
    submitted_at = excluded.submitted_at, accepted_at = excluded.accepted_at, entries = excluded.entries,
    seq = excluded.seq
  where report.seq <= excluded.seq`,
};

/** Brings the list of reports to the state after the events. */
export async function projectReport(
  manager: EntityManager,
  { state, events, seq }: ReportProjection,
): Promise<void> {
  const opened = events.find(({ type }) => type === 'report-opened');
  await runPrepared(manager, UPSERT, [
    state.reportId,
    state.planId,
    state.period,
    state.locality,
    state.agency,
    state.status,
    dateOf(state.term?.dueAt),
    dateOf(opened?.at),
    dateOf(state.firstSubmittedAt),
    dateOf(state.submittedAt),
    dateOf(state.acceptedAt),
    JSON.stringify(state.entries),
    seq,
  ]);
}
