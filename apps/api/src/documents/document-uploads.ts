import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import { LARGEST_DOCUMENT } from '#documents/formats/largest-document';
import { beginDocument, dropDocument, keepDocument } from '#persistence/documents/documents';
import { receiveBytes, type ReceivedBytes } from '#persistence/documents/receive-bytes';
import { onceWithin } from '../commands/idempotent-writes.ts';
import { RECORD } from '../platform/tokens.ts';
import { mediaTypeOf } from './file-name.ts';
import type { SentDocument } from './sent-document.ts';
import { Turns } from './turns.ts';

/** Each has a transaction, and a connection, for as long as its sender takes. */
const AT_ONCE = 4;
/** More than a sender may take from one chunk to the next. */
const PATIENT = `set local idle_in_transaction_session_timeout = '120s'`;

/** What came of an upload. */
export interface Upload {
  /** Id of the document that is kept. */
  readonly document: string;
  /** Whether it was here before. */
  readonly known: boolean;
}

type Staged = ReceivedBytes & { readonly id: string };

/** Takes documents into the record as they come: whole, once each, or not at all. */
@Injectable()
export class DocumentUploads {
  readonly #turns = new Turns(AT_ONCE);

  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  /**
   * Keeps a document under the caller's key.
   * @throws ProblemException `document-too-large`, `document-incomplete`, `idempotency-key-reused`
   */
  async once(principal: Principal, idempotencyKey: string, sent: SentDocument): Promise<Upload> {
    return await this.#staged(principal, sent, (manager, staged) =>
      onceWithin(manager, {
        principal,
        idempotencyKey,
        request: { route: 'POST /api/documents', fileName: sent.fileName, digest: staged.digest },
        work: () => this.#keep(manager, principal, staged),
      }),
    );
  }

  /** Keeps a document. @returns with its digest @throws as `once`, but of keys */
  async keep(principal: Principal, sent: SentDocument): Promise<Upload & Pick<ReceivedBytes, 'digest'>> {
    return await this.#staged(principal, sent, async (manager, staged) => ({
      ...(await this.#keep(manager, principal, staged)),
      digest: staged.digest,
    }));
  }

  async #keep(manager: EntityManager, { localityId }: Principal, staged: Staged): Promise<Upload> {
    const document = await keepDocument(manager, { id: staged.id, localityId }, staged);
    return { document, known: document !== staged.id };
  }

  /** What came stays only if it becomes the document that is kept. */
  async #staged<T extends Upload>(
    principal: Principal,
    sent: SentDocument,
    settle: (manager: EntityManager, staged: Staged) => Promise<T>,
  ): Promise<T> {
    const receive = async (manager: EntityManager): Promise<T> => {
      await manager.query(PATIENT);
      const staged = await stage(manager, principal, sent);
      const upload = await settle(manager, staged);
      if (upload.document !== staged.id) await dropDocument(manager, staged.id);
      return upload;
    };
    return await this.#turns.take(() => this.record.transaction(receive));
  }
}

async function stage(
  manager: EntityManager,
  { localityId, accountId }: Principal,
  { fileName, bytes }: SentDocument,
): Promise<Staged> {
  const id = randomUUID();
  const about = { uploadedBy: accountId, uploadedAt: Date.now(), fileName, mediaType: mediaTypeOf(fileName) };
  await beginDocument(manager, { id, localityId, ...about });
  return { id, ...(await receiveBytes(manager, id, bytes, LARGEST_DOCUMENT)) };
}
