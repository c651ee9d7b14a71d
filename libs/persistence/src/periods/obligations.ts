import type { EntityManager } from 'typeorm';
import type { Entry } from '#domain/item/item-state';
import { owesFor } from './owing-rule.ts';
import type { PeriodRow } from './periods.ts';

/** What an item owes for one period, and what has come of it. */
export interface ObligationRow {
  readonly itemId: string;
  readonly period: string;
  readonly periodStatus: PeriodRow['status'];
  /** Null: no entry has been submitted. */
  readonly entryStatus: Entry['status'] | null;
  /** When the entry is late with its report, ms; null of a period before the plan came here. */
  readonly dueAt: number | null;
  readonly firstSubmittedAt: number | null;
}

/** Of all items of a plan, in its order; the focal agency's own entries go with the consolidated report. */
export const obligationsOf = (manager: EntityManager, planId: string): Promise<ObligationRow[]> =>
  manager.query(
    `select i.id as "itemId", p.key as period, p.status as "periodStatus", e.status as "entryStatus",
            case when i.lead_agency = i.focal_agency then p.consolidated_due_at
                 else coalesce(r.due_at, p.report_due_at) end as "dueAt",
            case when i.lead_agency = i.focal_agency then p.first_submitted_at
                 else r.first_submitted_at end as "firstSubmittedAt"
       from item i
       join period p on p.plan_id = i.plan_id and ${owesFor('i', 'p.key::int')}
       left join entry e on e.item_id = i.id and e.period = p.key
       left join report r on r.plan_id = i.plan_id and r.period = p.key and r.agency_id = i.lead_agency
      where i.plan_id = $1
      order by i.ordinal, i.id, p.key`,
    [planId],
  );
