import type { EntityManager } from 'typeorm';
import type { PeriodStatus } from '#domain/period/period-state';

export interface PeriodRow {
  readonly planId: string;
  readonly key: string;
  readonly localityId: string;
  readonly focalAgency: string;
  readonly authority: string;
  /** `to-come` before it opens; `past` when it had closed on paper before the plan came here. */
  readonly status: PeriodStatus | 'to-come' | 'past';
  readonly closed: boolean;
  /** When it is to open, ms; null of a past one. */
  readonly opensAt: number | null;
  readonly openedAt: number | null;
  readonly reportDueAt: number | null;
  readonly consolidatedDueAt: number | null;
  readonly closesAt: number | null;
  readonly draftedAt: number | null;
  readonly firstSubmittedAt: number | null;
  readonly acceptedAt: number | null;
  readonly closedAt: number | null;
  /** Of the frozen consolidated report. */
  readonly consolidatedDigest: string | null;
  /** Agencies that owe a report, in the plan's order. */
  readonly owing: readonly string[];
  readonly focalItems: readonly string[];
  /** Agencies without a report when it was drafted or submitted. */
  readonly missing: readonly string[];
  readonly seq: number;
}

const SELECT = `
  select d.plan_id as "planId", d.key, d.locality_id as "localityId", p.focal_agency as "focalAgency", p.authority,
         d.status, d.closed, d.opens_at as "opensAt", d.opened_at as "openedAt", d.report_due_at as "reportDueAt",
         d.consolidated_due_at as "consolidatedDueAt", d.closes_at as "closesAt", d.drafted_at as "draftedAt",
         d.first_submitted_at as "firstSubmittedAt", d.accepted_at as "acceptedAt", d.closed_at as "closedAt",
         d.consolidated_digest as "consolidatedDigest", d.owing, d.focal_items as "focalItems", d.missing, d.seq
    from period d join plan p on p.id = d.plan_id`;

/** All periods of a plan, by key: a plan has few. */
export const periodsOf = (manager: EntityManager, planId: string): Promise<PeriodRow[]> =>
  manager.query(`${SELECT} where d.plan_id = $1 order by d.key`, [planId]);

export async function findPeriod(
  manager: EntityManager,
  planId: string,
  key: string,
): Promise<PeriodRow | null> {
  const rows: PeriodRow[] = await manager.query(`${SELECT} where d.plan_id = $1 and d.key = $2`, [
    planId,
    key,
  ]);
  return rows[0] ?? null;
}

/** Keys of the open and closed periods in whose consolidated report an item has its entry: the focal agency leads it. */
export async function periodsWithFocalItem(
  manager: EntityManager,
  planId: string,
  itemId: string,
): Promise<readonly string[]> {
  const rows: { key: string }[] = await manager.query(
    'select key from period where plan_id = $1 and $2 = any(focal_items) order by key',
    [planId, itemId],
  );
  return rows.map(({ key }) => key);
}
