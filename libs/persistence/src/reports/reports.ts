import type { EntityManager } from 'typeorm';
import type { Timeliness } from '#domain/item/timeliness';
import type { ReportEntry, ReportStatus } from '#domain/report/report-state';
import { OF_REPORT, timelinessCondition } from '../items/timeliness-filter.ts';
import { type Page, type PageRequest, limitOf, pageOf, placeOf } from '../paging/page.ts';

export interface ReportRow {
  readonly id: string;
  readonly planId: string;
  readonly period: string;
  readonly localityId: string;
  readonly agency: string;
  readonly focalAgency: string;
  readonly authority: string;
  readonly status: ReportStatus;
  /** Milliseconds. */
  readonly dueAt: number;
  readonly openedAt: number;
  readonly firstSubmittedAt: number | null;
  readonly submittedAt: number | null;
  readonly acceptedAt: number | null;
  readonly entries: readonly ReportEntry[];
  readonly seq: number;
}

export interface ReportFilter {
  readonly localityId: string;
  readonly planId?: string | undefined;
  readonly period?: string | undefined;
  readonly agency?: string | undefined;
  readonly status?: ReportStatus | undefined;
  readonly timeliness?: Timeliness | undefined;
}

const SELECT = `
  select r.id, r.plan_id as "planId", r.period, r.locality_id as "localityId", r.agency_id as agency,
         p.focal_agency as "focalAgency", p.authority, r.status, r.due_at as "dueAt", r.opened_at as "openedAt",
         r.first_submitted_at as "firstSubmittedAt", r.submitted_at as "submittedAt", r.accepted_at as "acceptedAt",
         r.entries, r.seq
    from report r join plan p on p.id = r.plan_id`;

/** Closed since its last entry went to another agency: as if there had been none. */
const IS_EMPTIED = `r.status = 'closed' and jsonb_array_length(r.entries) = 0`;

/** What is owed, by plan, period and agency. @param now the moment that timeliness is judged at, ms */
export async function listReports(
  manager: EntityManager,
  { localityId, planId, period, agency, status, timeliness }: ReportFilter,
  page: PageRequest = {},
  now: number = Date.now(),
): Promise<Page<ReportRow>> {
  const limit = limitOf(page);
  const rows: ReportRow[] = await manager.query(
    `${SELECT}
      where r.locality_id = $1
        and ($2::text is null or r.plan_id = $2) and ($3::text is null or r.period = $3)
        and ($4::text is null or r.agency_id = $4) and ($5::text is null or r.status = $5)
        and not (${IS_EMPTIED})
        and ($10::timestamptz is null or ${timeliness === undefined ? 'true' : timelinessCondition(timeliness, '$10', OF_REPORT)})
        and ($6::text is null or (r.plan_id, r.period, r.agency_id) > ($6, $7, $8))
      order by r.plan_id, r.period, r.agency_id limit $9`,
    [
      localityId,
      planId ?? null,
      period ?? null,
      agency ?? null,
      status ?? null,
      ...placeOf(page, 3),
      limit + 1,
      new Date(now),
    ],
  );
  return pageOf(rows, limit, (row) => [row.planId, row.period, row.agency]);
}

export async function findReport(manager: EntityManager, id: string): Promise<ReportRow | null> {
  const rows: ReportRow[] = await manager.query(`${SELECT} where r.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Reports that have an item's entry, by period. */
export async function reportsWithEntry(
  manager: EntityManager,
  planId: string,
  itemId: string,
): Promise<readonly ReportRow[]> {
  return await manager.query(`${SELECT} where r.plan_id = $1 and r.entries @> $2::jsonb order by r.period`, [
    planId,
    JSON.stringify([{ itemId }]),
  ]);
}
