import type { EntityManager } from 'typeorm';
import type { PlanFacts } from '#domain/document/plan-document';
import type { ItemAssignment, Takeover } from '#domain/item/item-events';
import type { PlanRules } from '#domain/rules/plan-rules';
import type { Timeline } from '#domain/timeline/timeline';
import { digestOf } from '../journal/canonical.ts';

/** A plan as it was confirmed, frozen for ever. */
export interface PlanRevision {
  readonly planId: string;
  readonly locality: string;
  readonly focalAgency: string;
  readonly authority: string;
  readonly facts: PlanFacts;
  readonly rules: PlanRules;
  /** In the plan's order. */
  readonly items: readonly RevisionItem[];
}

export interface RevisionItem {
  readonly itemId: string;
  readonly code: string;
  readonly section: string | null;
  readonly content: string;
  /** Agency ids. */
  readonly lead: string | null;
  readonly coLeads: readonly string[];
  readonly coordinating: readonly string[];
  readonly timeline: Timeline;
  readonly takeover: Takeover | null;
}

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

/** What an item is told when the plan starts. @param assignedAt milliseconds */
export function assignmentOf(plan: PlanRevision, item: RevisionItem, assignedAt: number): ItemAssignment {
  const { planId, locality, focalAgency, authority, rules } = plan;
  const { itemId, code, lead, coLeads, coordinating, timeline, takeover } = item;
  const ofItem = { itemId, code, lead, coLeads, coordinating, timeline, takeover };
  return { ...ofItem, planId, locality, focalAgency, authority, rules, assignedAt };
}
