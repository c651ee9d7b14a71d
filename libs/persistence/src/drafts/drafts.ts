import type { EntityManager } from 'typeorm';
import type { Draft } from '#domain/draft/draft';
import { DraftEntity, type DraftRow } from '../entities/draft.entity.ts';
import { type Page, type PageRequest, limitOf, pageOf, placeOf } from '../paging/page.ts';
import { RecordError } from '../record-error.ts';

/** The domain's draft of a row. */
export function draftOf(row: DraftRow): Draft {
  const { id, localityId: locality, document, edits, answers, matches, takeover } = row;
  return { id, locality, document, edits, answers, matches, takeover };
}

/** @param createdBy account @param documentId the uploaded document that it was made from */
export async function insertDraft(
  manager: EntityManager,
  draft: Draft,
  createdBy: string,
  documentId: string | null = null,
): Promise<void> {
  const { id, locality: localityId, document, edits, answers, matches, takeover } = draft;
  const status = 'open';
  await manager.insert(DraftEntity, {
    id,
    localityId,
    createdBy,
    document,
    edits,
    answers,
    matches,
    takeover,
    status,
    documentId,
  });
}

export const findDraft = (manager: EntityManager, id: string): Promise<DraftRow | null> =>
  manager.findOneBy(DraftEntity, { id });

/**
 * Keeps what people said of a draft.
 * @param version the one that they saw @returns the new version
 * @throws RecordError `version-conflict` when somebody changed or confirmed it meanwhile
 */
export async function saveDraft(manager: EntityManager, draft: Draft, version: number): Promise<number> {
  const { id, edits, answers, matches, takeover } = draft;
  const now = Date.now();
  const change = { edits, answers, matches, takeover, version: version + 1, updatedAt: now };
  const { affected } = await manager.update(DraftEntity, { id, version, status: 'open' }, change);
  if (affected !== 1)
    throw new RecordError('version-conflict', `draft ${id} is no longer open at version ${version}`);
  return version + 1;
}

/** Closes a draft as the plan that it became. @returns false when it was closed before */
export async function confirmDraftRow(manager: EntityManager, id: string, planId: string): Promise<boolean> {
  const { affected } = await manager.update(
    DraftEntity,
    { id, status: 'open' },
    { status: 'confirmed', planId },
  );
  return affected === 1;
}

/** A draft in a list, without its document. */
export type DraftSummary = Pick<
  DraftRow,
  'id' | 'createdBy' | 'createdAt' | 'updatedAt' | 'version' | 'status' | 'planId' | 'documentId'
> & { readonly number: string | null; readonly subject: string | null; readonly itemCount: number };

/** Drafts of a locality, by id. */
export async function listDrafts(
  manager: EntityManager,
  localityId: string,
  page: PageRequest = {},
): Promise<Page<DraftSummary>> {
  const limit = limitOf(page);
  const rows: DraftSummary[] = await manager.query(
    `select id, created_by as "createdBy", created_at as "createdAt", updated_at as "updatedAt", version, status,
            plan_id as "planId", document_id as "documentId",
            coalesce(edits -> 'facts' ->> 'number', document -> 'plan' ->> 'number') as number,
            coalesce(edits -> 'facts' ->> 'subject', document -> 'plan' ->> 'subject') as subject, jsonb_array_length(document -> 'items') as "itemCount"
       from draft where locality_id = $1 and ($2::text is null or id > $2) order by id limit $3`,
    [localityId, ...placeOf(page, 1), limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => [id]);
}

/** The draft that a plan was confirmed from; null of a plan that came another way. */
export const draftOfPlan = (manager: EntityManager, planId: string): Promise<DraftRow | null> =>
  manager.findOneBy(DraftEntity, { planId });
