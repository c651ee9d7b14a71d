import type { EntityManager } from 'typeorm';
import { DocumentEntity, type DocumentContents, type DocumentRow } from '../entities/document.entity.ts';
import { type Page, type PageRequest, limitOf, pageOf, placeOf } from '../paging/page.ts';
import type { ReceivedBytes } from './receive-bytes.ts';

type NewDocument = Pick<
  DocumentRow,
  'id' | 'localityId' | 'uploadedBy' | 'uploadedAt' | 'fileName' | 'mediaType'
>;

/** Begins a document; its bytes are to follow in the same transaction. */
export async function beginDocument(manager: EntityManager, document: NewDocument): Promise<void> {
  await manager.insert(DocumentEntity, { ...document, status: 'received' });
}

/**
 * Ends the upload of a document, unless the locality keeps one of the same bytes. Of uploads at once one is kept: the
 * others wait for it here.
 * @returns the id of the document that is kept
 */
export async function keepDocument(
  manager: EntityManager,
  { id, localityId }: Pick<DocumentRow, 'id' | 'localityId'>,
  { digest, size }: ReceivedBytes,
): Promise<string> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${localityId} ${digest}`]);
  const known: { id: string }[] = await manager.query(
    `select id from document
      where locality_id = $1 and digest = $2 and status in ('received', 'reading', 'read')`,
    [localityId, digest],
  );
  if (known[0] !== undefined) return known[0].id;
  await manager.update(DocumentEntity, { id }, { digest, size });
  return id;
}

/** Takes a document away, as if it had never come. */
export async function dropDocument(manager: EntityManager, id: string): Promise<void> {
  await manager.delete(DocumentEntity, { id });
}

export const findDocument = (manager: EntityManager, id: string): Promise<DocumentRow | null> =>
  manager.findOneBy(DocumentEntity, { id });

/** What was read from a document; nulls until then. */
export async function contentsOf(manager: EntityManager, id: string): Promise<DocumentContents | null> {
  return await manager.findOne(DocumentEntity, {
    where: { id },
    select: { id: true, result: true, text: true, paragraphs: true },
  });
}

const COLUMNS = `
  id, locality_id as "localityId", uploaded_by as "uploadedBy", uploaded_at as "uploadedAt", digest,
  file_name as "fileName", media_type as "mediaType", size, status, stage, reader, heard_at as "heardAt", attempts,
  problem, item_count as "itemCount", question_count as "questionCount", settled_at as "settledAt"`;

/** Documents of a locality, the newest first. */
export async function listDocuments(
  manager: EntityManager,
  localityId: string,
  page: PageRequest = {},
): Promise<Page<DocumentRow>> {
  const limit = limitOf(page);
  const rows: DocumentRow[] = await manager.query(
    `select ${COLUMNS} from document
      where locality_id = $1
        and ($2::float8 is null or (uploaded_at, id) < (to_timestamp($2::float8 / 1000), $3))
      order by uploaded_at desc, id desc limit $4`,
    [localityId, ...placeOf(page, 2), limit + 1],
  );
  return pageOf(rows, limit, ({ uploadedAt, id }) => [uploadedAt, id]);
}

/** A draft that was made from a document, with the plan that it became. */
export interface DraftOfDocument {
  readonly id: string;
  readonly documentId: string;
  readonly status: 'open' | 'confirmed';
  readonly planId: string | null;
}

export const draftsOfDocuments = (
  manager: EntityManager,
  ids: readonly string[],
): Promise<DraftOfDocument[]> =>
  manager.query(
    `select id, document_id as "documentId", status, plan_id as "planId" from draft
      where document_id = any($1) order by created_at, id`,
    [ids],
  );
