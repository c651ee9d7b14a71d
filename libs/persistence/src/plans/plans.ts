import type { EntityManager } from 'typeorm';
import type { PlanRules } from '#domain/rules/plan-rules';
import { type Page, type PageRequest, limitOf, pageOf, placeOf } from '../paging/page.ts';

export interface PlanRow {
  readonly id: string;
  readonly localityId: string;
  /** Digest of the frozen revision. */
  readonly revision: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly focalAgency: string;
  readonly authority: string;
  readonly rules: PlanRules;
  readonly takeover: boolean;
  readonly status: 'running' | 'ended';
  /** Milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Last row of its journal that the list has seen. */
  readonly seq: number;
}

const COLUMNS = `
  id, locality_id as "localityId", revision, number, issued_on as "issuedOn", issuer, subject,
  first_year as "firstYear", last_year as "lastYear", focal_agency as "focalAgency", authority, rules, takeover,
  status, started_at as "startedAt", ended_at as "endedAt", seq`;

/** Plans of a locality, by id. */
export async function listPlans(
  manager: EntityManager,
  localityId: string,
  page: PageRequest = {},
): Promise<Page<PlanRow>> {
  const limit = limitOf(page);
  const rows: PlanRow[] = await manager.query(
    `select ${COLUMNS} from plan where locality_id = $1 and ($2::text is null or id > $2) order by id limit $3`,
    [localityId, ...placeOf(page, 1), limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => [id]);
}

export async function findPlan(manager: EntityManager, id: string): Promise<PlanRow | null> {
  const rows: PlanRow[] = await manager.query(`select ${COLUMNS} from plan where id = $1`, [id]);
  return rows[0] ?? null;
}
