import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import type { DocumentText, DocumentView, UploadedDocument } from '#contracts/http/documents';
import type { DocumentRef } from '#contracts/http/drafts';
import type { PlanDocument } from '#domain/document/plan-document';
import { chunksOf } from '#persistence/documents/document-bytes';
import { contentsOf, draftsOfDocuments, findDocument, listDocuments } from '#persistence/documents/documents';
import type { DocumentContents, DocumentRow } from '#persistence/entities/document.entity';
import type { Page, PageRequest } from '#persistence/paging/page';
import { visible } from '../http/permit.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { DocumentReadings, isSettled } from './document-readings.ts';
import { DocumentUploads } from './document-uploads.ts';
import { showDocument } from './document-view.ts';
import type { SentDocument } from './sent-document.ts';

/** Documents: taken in, read behind the requests, shown with how far they are and what came of them. */
@Injectable()
export class DocumentsService {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(DocumentUploads) private readonly uploads: DocumentUploads,
    @Inject(DocumentReadings) private readonly readings: DocumentReadings,
  ) {}

  /** Takes a document in and begins to read it. */
  async upload(principal: Principal, idempotencyKey: string, sent: SentDocument): Promise<UploadedDocument> {
    const { document, known } = await this.uploads.once(principal, idempotencyKey, sent);
    void this.readings.start(document);
    return { ...(await this.view(principal, document)), known };
  }

  /**
   * Takes a document in and waits until it is read.
   * @throws ProblemException `document-unreadable`, `document-not-ready`, and those of uploads
   */
  async uploadAndRead(
    principal: Principal,
    sent: SentDocument,
  ): Promise<{ readonly id: string; readonly digest: string }> {
    const { document: id, digest } = await this.uploads.keep(principal, sent);
    const row = await this.readings.settled(id);
    if (row !== null) refuseUnread(row);
    return { id, digest };
  }

  /** @throws ProblemException `not-found` */
  async find(principal: Principal, id: string, manager = this.record.manager): Promise<DocumentRow> {
    return visible(principal, await findDocument(manager, id));
  }

  async view(principal: Principal, id: string): Promise<DocumentView> {
    await this.readings.takeUp(principal.localityId);
    const row = await this.find(principal, id);
    return showDocument(row, await draftsOfDocuments(this.record.manager, [id]));
  }

  async list({ localityId }: Principal, page: PageRequest): Promise<Page<DocumentView>> {
    await this.readings.takeUp(localityId);
    const { manager } = this.record;
    const { rows, next } = await listDocuments(manager, localityId, page);
    const drafts = await draftsOfDocuments(
      manager,
      rows.map(({ id }) => id),
    );
    return { rows: rows.map((row) => showDocument(row, drafts)), next };
  }

  /**
   * The plan that was read.
   * @throws ProblemException `not-found`, `document-not-ready`, `document-unreadable`
   */
  async planOf(principal: Principal, id: string, manager = this.record.manager): Promise<PlanDocument> {
    return (await this.#contents(principal, id, manager)).result as PlanDocument;
  }

  /** @throws as `planOf` */
  async text(principal: Principal, id: string): Promise<DocumentText> {
    const { text, paragraphs } = await this.#contents(principal, id, this.record.manager);
    return { text: text ?? '', paragraphs: [...(paragraphs ?? [])] };
  }

  /**
   * The bytes as they were sent, chunk by chunk.
   * @throws ProblemException `not-found`, `document-not-ready`, `document-not-kept`
   */
  async original(
    principal: Principal,
    id: string,
  ): Promise<{ readonly row: DocumentRow; readonly chunks: AsyncIterable<Buffer> }> {
    const row = await this.find(principal, id);
    // What may still be refused is shown to nobody.
    if (!isSettled(row)) throw notReady(row);
    if (row.status !== 'read') throw new ProblemException('document-not-kept', linkTo(row));
    return { row, chunks: chunksOf(this.record.manager, id) };
  }

  /** What a draft says of its document. */
  async refOf(manager: EntityManager, id: string | null): Promise<DocumentRef | null> {
    const row = id === null ? null : await findDocument(manager, id);
    return row && { id: row.id, fileName: row.fileName ?? '', digest: row.digest ?? '' };
  }

  async #contents(principal: Principal, id: string, manager: EntityManager): Promise<DocumentContents> {
    const row = await this.find(principal, id, manager);
    refuseUnread(row);
    const contents = await contentsOf(manager, id);
    if (contents === null) throw new ProblemException('not-found');
    return contents;
  }
}

const linkTo = ({ id }: DocumentRow) => ({ document: `/api/documents/${id}` });

const notReady = (row: DocumentRow): ProblemException =>
  new ProblemException('document-not-ready', linkTo(row), { 'Retry-After': '1' });

/** @throws ProblemException `document-not-ready`, `document-unreadable` with the reason and what to do about it */
function refuseUnread(row: DocumentRow): void {
  if (!isSettled(row)) throw notReady(row);
  if (row.problem !== null) {
    const { code, advice } = row.problem;
    throw new ProblemException('document-unreadable', { reason: code, advice, ...linkTo(row) });
  }
}
