import type { EntityManager } from 'typeorm';
import { confirmDraft, planIdOf } from '#domain/draft/confirm-draft';
import type { PlanRevision } from '#domain/plan/plan-revision';
import type { DraftRow } from '../entities/draft.entity.ts';
import { freezeRevision, newestRevision } from '../plans/plan-revision.ts';
import { confirmDraftRow, draftOf, findDraft } from './drafts.ts';

export interface FrozenPlan {
  readonly revision: PlanRevision;
  readonly digest: string;
}

/** The draft, kept from any change until the transaction ends; null when there is none. */
export async function lockDraft(manager: EntityManager, id: string): Promise<DraftRow | null> {
  await manager.query('select 1 from draft where id = $1 for update', [id]);
  return await findDraft(manager, id);
}

/**
 * Freezes a draft as a plan and closes it; of a confirmed one it gives the plan that it has become. Call it in the
 * transaction that locked the draft, when nothing blocks it.
 */
export async function confirmStoredDraft(manager: EntityManager, row: DraftRow): Promise<FrozenPlan> {
  const planId = planIdOf(row.id);
  const kept = row.status === 'confirmed' ? await newestRevision(manager, planId) : null;
  if (kept !== null) return { revision: kept.document, digest: kept.digest };
  const revision = confirmDraft(draftOf(row), planId);
  const digest = await freezeRevision(manager, revision);
  await confirmDraftRow(manager, row.id, planId);
  return { revision, digest };
}
