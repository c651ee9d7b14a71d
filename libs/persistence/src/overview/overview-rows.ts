import type { EntityManager } from 'typeorm';
import type { Entry, ItemPhase } from '#domain/item/item-state';
import type { ItemDates } from '#domain/item/timeliness';
import type { ReportStatus } from '#domain/report/report-state';
import { owesFor } from '../periods/owing-rule.ts';

/** An item with what it is counted by; instants in milliseconds. */
export interface CountedItem extends ItemDates {
  readonly planId: string;
  readonly phase: ItemPhase | null;
  readonly lead: string | null;
  readonly acknowledgeDueAt: number | null;
  readonly acknowledgedAt: number | null;
}

export interface CountedReport {
  readonly planId: string;
  readonly period: string;
  readonly agency: string;
  readonly focalAgency: string;
  readonly authority: string;
  readonly status: ReportStatus;
  readonly dueAt: number;
  readonly firstSubmittedAt: number | null;
}

/** How many entries of a plan and period stand so. */
export interface CountedEntries {
  readonly planId: string;
  readonly period: string;
  readonly status: Entry['status'] | 'owed';
  readonly count: number;
}

export interface DraftLetter {
  readonly planId: string;
  readonly from: string;
  readonly to: string;
  readonly focalAgency: string;
  readonly authority: string;
}

export const countedItems = (
  manager: EntityManager,
  planIds: readonly string[],
): Promise<readonly CountedItem[]> =>
  manager.query(
    `select plan_id as "planId", phase, lead_agency as lead, due_at as "dueAt", claimed_at as "claimedAt",
            completed_at as "completedAt", timeline, acknowledge_due_at as "acknowledgeDueAt",
            acknowledged_at as "acknowledgedAt"
       from item where plan_id = any($1)`,
    [planIds],
  );

/** What is owed: without those that lost their last entry to another agency. */
export const countedReports = (
  manager: EntityManager,
  planIds: readonly string[],
): Promise<readonly CountedReport[]> =>
  manager.query(
    `select r.plan_id as "planId", r.period, r.agency_id as agency, p.focal_agency as "focalAgency", p.authority,
            r.status, r.due_at as "dueAt", r.first_submitted_at as "firstSubmittedAt"
       from report r join plan p on p.id = r.plan_id
      where r.plan_id = any($1) and not (r.status = 'closed' and jsonb_array_length(r.entries) = 0)`,
    [planIds],
  );

export const countedEntries = (
  manager: EntityManager,
  planIds: readonly string[],
): Promise<readonly CountedEntries[]> =>
  manager.query(
    `select i.plan_id as "planId", d.key as period, coalesce(e.status, 'owed') as status, count(*) as count
       from item i
       join period d on d.plan_id = i.plan_id and d.status <> 'past' and ${owesFor('i', 'd.key::int')}
       left join entry e on e.item_id = i.id and e.period = d.key
      where i.plan_id = any($1) group by 1, 2, 3`,
    [planIds],
  );

export const draftLetters = (
  manager: EntityManager,
  planIds: readonly string[],
): Promise<readonly DraftLetter[]> =>
  manager.query(
    `select l.plan_id as "planId", l.from_agency as "from", l.to_agency as "to", p.focal_agency as "focalAgency",
            p.authority
       from letter l join plan p on p.id = l.plan_id where l.plan_id = any($1) and l.status = 'draft'`,
    [planIds],
  );
