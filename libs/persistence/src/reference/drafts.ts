import type { EntityManager } from 'typeorm';
import { confirmDraft, planIdOf } from '#domain/draft/confirm-draft';
import type { Draft } from '#domain/draft/draft';
import { noEdits } from '#domain/draft/draft';
import type { PlanRevision } from '#domain/plan/plan-revision';
import { freezeRevision, newestRevision } from '../plans/plan-revision.ts';

/** A draft with what the record knows of it. Instants in milliseconds. */
export interface StoredDraft {
  readonly draft: Draft;
  /** Counts changes: a writer names the one that it has seen. */
  readonly version: number;
  readonly status: 'open' | 'confirmed';
  /** The plan that it became; null while it is open. */
  readonly planId: string | null;
  readonly createdBy: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

interface DraftRow {
  readonly id: string;
  readonly locality_id: string;
  readonly created_by: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly version: number;
  readonly document: Draft['document'];
  readonly edits: Partial<Draft['edits']>;
  readonly matches: Draft['matches'];
  readonly answers: Draft['answers'];
  readonly takeover: Partial<Draft['takeover']>;
  readonly status: StoredDraft['status'];
  readonly plan_id: string | null;
}

function storedDraft(row: DraftRow): StoredDraft {
  const { id, locality_id: locality, document, edits, answers, matches, takeover } = row;
  return {
    draft: {
      id,
      locality,
      document,
      edits: { ...noEdits, ...edits },
      answers,
      matches,
      takeover: { chosen: false, items: {}, ...takeover },
    },
    version: row.version,
    status: row.status,
    planId: row.plan_id,
    createdBy: row.created_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Keeps a new draft. @returns false when it is there already: nothing changes then */
export async function addDraft(manager: EntityManager, draft: Draft, createdBy: string): Promise<boolean> {
  const added: unknown[] = await manager.query(
    `insert into draft (id, locality_id, created_by, document, edits, matches, answers, takeover)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
    [draft.id, draft.locality, createdBy, ...partsOf(draft)],
  );
  return added.length > 0;
}

const partsOf = ({ document, edits, matches, answers, takeover }: Draft): string[] =>
  [document, edits, matches, answers, takeover].map((part) => JSON.stringify(part));

/**
 * A draft of the locality; null for one of another.
 * @param lock whether nobody else may change it until the transaction ends
 */
export async function readDraft(
  manager: EntityManager,
  locality: string,
  id: string,
  lock = false,
): Promise<StoredDraft | null> {
  const rows: DraftRow[] = await manager.query(
    `select * from draft where id = $1 and locality_id = $2 ${lock ? 'for update' : ''}`,
    [id, locality],
  );
  return rows[0] === undefined ? null : storedDraft(rows[0]);
}

export interface DraftPage {
  readonly locality: string;
  /** Creation and id of the last one seen. */
  readonly after: readonly [createdAt: number, id: string] | null;
  readonly limit: number;
}

/** A page of the locality's drafts, the newest first. */
export async function listDrafts(
  manager: EntityManager,
  { locality, after, limit }: DraftPage,
): Promise<readonly StoredDraft[]> {
  const rows: DraftRow[] = await manager.query(
    `select * from draft
      where locality_id = $1
        and ($2::timestamptz is null or (date_trunc('milliseconds', created_at), id) < ($2, $3))
      order by date_trunc('milliseconds', created_at) desc, id desc limit $4`,
    [locality, after === null ? null : new Date(after[0]), after?.[1] ?? null, limit],
  );
  return rows.map(storedDraft);
}

/**
 * Keeps what people said of an open draft, if it still is as the writer saw it.
 * @returns false when somebody has changed or confirmed it since
 */
export async function saveDraft(manager: EntityManager, draft: Draft, seenVersion: number): Promise<boolean> {
  const [rows]: [unknown[], number] = await manager.query(
    `update draft set document = $3, edits = $4, matches = $5, answers = $6, takeover = $7,
            version = version + 1, updated_at = clock_timestamp()
      where id = $1 and version = $2 and status = 'open' returning id`,
    [draft.id, seenVersion, ...partsOf(draft)],
  );
  return rows.length > 0;
}

/** Closes a draft for changes: it has become the plan. A confirmed one stays as it is. */
async function markConfirmed(manager: EntityManager, draftId: string, planId: string): Promise<void> {
  await manager.query(
    `update draft set status = 'confirmed', plan_id = $2, version = version + 1, updated_at = clock_timestamp()
      where id = $1 and status = 'open'`,
    [draftId, planId],
  );
}

export interface FrozenPlan {
  readonly revision: PlanRevision;
  readonly digest: string;
}

/**
 * Freezes an open draft as a plan and closes it; of a confirmed one it gives the plan that it has become. Call it in
 * the transaction in which the draft was read with its lock, when nothing blocks it.
 */
export async function confirmStoredDraft(manager: EntityManager, stored: StoredDraft): Promise<FrozenPlan> {
  const planId = planIdOf(stored.draft.id);
  const kept = stored.status === 'confirmed' ? await newestRevision(manager, planId) : null;
  if (kept !== null) return { revision: kept.document, digest: kept.digest };
  const revision = confirmDraft(stored.draft, planId);
  const digest = await freezeRevision(manager, revision);
  await markConfirmed(manager, stored.draft.id, planId);
  return { revision, digest };
}
