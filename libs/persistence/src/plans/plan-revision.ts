import type { EntityManager } from 'typeorm';
import type { PlanRevision, RevisionItem } from '#domain/plan/plan-revision';
import { digestOf } from '../journal/canonical.ts';

export { assignmentOf } from '#domain/plan/plan-revision';
export type { PlanRevision, RevisionItem } from '#domain/plan/plan-revision';

/** Keeps a revision; the same one again changes nothing. @returns its digest */
export async function freezeRevision(manager: EntityManager, revision: PlanRevision): Promise<string> {
  const digest = digestOf(revision);
  await manager.query(
    `insert into plan_revision (digest, plan_id, document) values ($1, $2, $3) on conflict (digest) do nothing`,
    [digest, revision.planId, JSON.stringify(revision)],
  );
  return digest;
}

export async function readRevision(manager: EntityManager, digest: string): Promise<PlanRevision | null> {
  const rows: { document: PlanRevision }[] = await manager.query(
    'select document from plan_revision where digest = $1',
    [digest],
  );
  return rows[0]?.document ?? null;
}

/** The newest revision of a plan, with its digest. */
export async function newestRevision(
  manager: EntityManager,
  planId: string,
): Promise<{ readonly digest: string; readonly document: PlanRevision } | null> {
  const rows: { digest: string; document: PlanRevision }[] = await manager.query(
    'select digest, document from plan_revision where plan_id = $1 order by created_at desc, digest limit 1',
    [planId],
  );
  return rows[0] ?? null;
}

/** An item as the revision that its plan runs by froze it. */
export async function frozenItem(
  manager: EntityManager,
  planId: string,
  itemId: string,
): Promise<RevisionItem | null> {
  const rows: { item: RevisionItem }[] = await manager.query(
    `select i.item
       from plan p join plan_revision r on r.digest = p.revision,
            jsonb_array_elements(r.document -> 'items') as i (item)
      where p.id = $1 and i.item ->> 'itemId' = $2`,
    [planId, itemId],
  );
  return rows[0]?.item ?? null;
}
