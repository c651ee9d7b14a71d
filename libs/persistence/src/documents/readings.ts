import type { EntityManager } from 'typeorm';
import type { PlanDocument, ReadDocument } from '#domain/document/plan-document';
import type { DocumentProblem } from '../entities/document.entity.ts';

/** A reader that was not heard of for so long has ended, ms. A living one is heard of several times meanwhile. */
const SILENCE = 10_000;

export interface ClaimedDocument {
  readonly fileName: string;
  /** Readings that were begun, with this one. */
  readonly attempts: number;
}

const FREE = `(status = 'received' or (status = 'reading' and heard_at < clock_timestamp() - $2 * interval '1 ms'))`;

/**
 * Takes a document to read it, for one reader alone.
 * @returns null when it is read or was settled by another
 */
export async function claimReading(
  manager: EntityManager,
  id: string,
  reader: string,
): Promise<ClaimedDocument | null> {
  const [rows]: [ClaimedDocument[], number] = await manager.query(
    `update document set status = 'reading', stage = 'waiting', reader = $3, heard_at = clock_timestamp(),
            attempts = attempts + 1
      where id = $1 and ${FREE} and digest is not null returning file_name as "fileName", attempts`,
    [id, SILENCE, reader],
  );
  return rows[0] ?? null;
}

/** Documents of a locality that nobody reads although they are not settled. */
export async function unreadDocuments(manager: EntityManager, localityId: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select id from document where locality_id = $1 and ${FREE} order by uploaded_at, id`,
    [localityId, SILENCE],
  );
  return rows.map(({ id }) => id);
}

const MINE = `id = $1 and reader = $2 and status = 'reading'`;

/** Tells that the reader lives and how far it is. */
export async function hearOfReading(
  manager: EntityManager,
  id: string,
  reader: string,
  stage: string,
): Promise<void> {
  await manager.query(`update document set stage = $3, heard_at = clock_timestamp() where ${MINE}`, [
    id,
    reader,
    stage,
  ]);
}

/** Gives a document back unread, for another reader. */
export async function releaseReading(manager: EntityManager, id: string, reader: string): Promise<void> {
  await manager.query(
    `update document set status = 'received', stage = null, attempts = attempts - 1 where ${MINE}`,
    [id, reader],
  );
}

/** Keeps what was read. @returns false when the reading had gone to another reader */
export async function settleRead(
  manager: EntityManager,
  id: string,
  reader: string,
  { text, paragraphs, ...result }: ReadDocument,
): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    `update document set status = 'read', stage = null, result = $3, item_count = $4, question_count = $5, text = $6,
            paragraphs = $7, settled_at = clock_timestamp() where ${MINE}`,
    [
      id,
      reader,
      ...[storable(result), result.items.length, result.questions.length],
      ...[storableText(text), JSON.stringify(paragraphs)],
    ],
  );
  return count === 1;
}

/** Keeps why it cannot be read, and its bytes no longer. */
export async function settleUnreadable(
  manager: EntityManager,
  id: string,
  reader: string,
  problem: DocumentProblem,
): Promise<void> {
  await settleWithout(manager, [id, reader, JSON.stringify(problem)], `status = 'unreadable'`);
}

/** Keeps of a document only that somebody sent one at that time, and why it was refused. */
export async function settleRefused(
  manager: EntityManager,
  id: string,
  reader: string,
  problem: DocumentProblem,
): Promise<void> {
  const nothing = 'digest = null, file_name = null, media_type = null, size = null';
  const refused = await settleWithout(
    manager,
    [id, reader, JSON.stringify(problem)],
    `status = 'refused', ${nothing}`,
  );
  // The answer to its upload is kept under a digest of what was sent.
  if (refused) await manager.query(`delete from idempotent_answer where body ->> 'document' = $1`, [id]);
}

async function settleWithout(
  manager: EntityManager,
  parameters: readonly [id: string, reader: string, problem: string],
  changes: string,
): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    `update document set ${changes}, problem = $3, stage = null, settled_at = clock_timestamp() where ${MINE}`,
    [...parameters],
  );
  if (count === 1) await manager.query('delete from document_chunk where document_id = $1', [parameters[0]]);
  return count === 1;
}

/** U+0000 and halves of surrogate pairs cannot be kept by PostgreSQL; what takes their place is as long. */
const storableText = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');

const UNSTORABLE = /\\u(?:0000|d[89a-f])/iu;

function storable(result: PlanDocument): string {
  const json = JSON.stringify(result);
  if (!UNSTORABLE.test(json)) return json;
  return JSON.stringify(result, (_name, value: unknown) =>
    typeof value === 'string' ? storableText(value) : value,
  );
}
