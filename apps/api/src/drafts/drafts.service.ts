import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Confirmed, DraftPatch, DraftView } from '#contracts/http/drafts';
import { blockersOf } from '#domain/draft/blockers';
import { changeDraft, type DraftChange, unknownIn } from '#domain/draft/change-draft';
import { newDraft } from '#domain/draft/draft';
import { certainMatches, matchesAfter } from '#domain/draft/draft-names';
import { confirmStoredDraft, lockDraft } from '#persistence/drafts/confirm-stored-draft';
import { draftOf, findDraft, insertDraft, saveDraft } from '#persistence/drafts/drafts';
import type { DraftRow } from '#persistence/entities/draft.entity';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import { DocumentsService } from '../documents/documents.service.ts';
import { visible } from '../http/permit.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { BLOCKER_TEXTS } from './blocker-texts.ts';
import { isOpen } from './draft-actions.ts';
import { matchingGround, surroundingsOf } from './draft-ground.ts';
import { textsIn } from './draft-in-language.ts';
import { answerersOf } from './draft-questions-view.ts';
import { showDraft } from './draft-view.ts';
import { rememberMatches } from './remember-matches.ts';
import type { DraftSource } from './draft-source.ts';

/** Keeps drafts: what was read from a document, and what people say of it until it is confirmed. */
@Injectable()
export class DraftsService {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(DocumentsService) private readonly documents: DocumentsService,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  /** @throws ProblemException `not-found` */
  async find(principal: Principal, id: string, manager = this.record.manager): Promise<DraftRow> {
    return visible(principal, await findDraft(manager, id));
  }

  async view(principal: Principal, id: string, manager = this.record.manager): Promise<DraftView> {
    const row = await this.find(principal, id, manager);
    const people = await answerersOf(manager, row);
    const shown = showDraft(principal, row, await surroundingsOf(manager, row.localityId), people);
    return { ...shown, document: await this.documents.refOf(manager, row.documentId) };
  }

  /**
   * A draft of a document that comes now or came before.
   * @throws ProblemException `document-unreadable`, `document-not-ready`, `not-found`, and those of uploads
   */
  async create(principal: Principal, idempotencyKey: string, source: DraftSource): Promise<DraftView> {
    const route = 'POST /api/drafts';
    const add = (documentId: string, request: object): Promise<DraftView> =>
      this.writes.once({
        principal,
        idempotencyKey,
        request: { route, ...request },
        work: (manager) => this.#add(manager, principal, documentId),
      });
    if ('documentId' in source) return await add(source.documentId, source);
    const { id, digest } = await this.documents.uploadAndRead(principal, source);
    return await add(id, { fileName: source.fileName, digest });
  }

  /** A draft of a document; names about which there is no doubt are matched. */
  async #add(manager: EntityManager, principal: Principal, documentId: string): Promise<DraftView> {
    const { localityId, accountId } = principal;
    const document = await this.documents.planOf(principal, documentId, manager);
    const surroundings = await surroundingsOf(manager, localityId);
    const draft = newDraft(randomUUID(), localityId, document);
    const matches = certainMatches(draft, matchingGround(draft, surroundings), Date.now());
    await insertDraft(manager, { ...draft, matches }, accountId, documentId);
    return await this.view(principal, draft.id, manager);
  }

  /** @throws ProblemException `not-found`, `draft-confirmed`, `body-invalid`, `version-changed` */
  async change(
    manager: EntityManager,
    principal: Principal,
    id: string,
    seen: { readonly version: number; readonly patch: DraftPatch },
  ): Promise<DraftView> {
    const row = await this.find(principal, id, manager);
    if (!isOpen(row)) throw confirmed(row);
    if (row.version !== seen.version) throw new ProblemException('version-changed');
    const draft = draftOf(row);
    const change = seen.patch as DraftChange;
    refuseUnknown(unknownIn(draft, change));
    const who = { by: principal.accountId, at: Date.now() };
    const said = changeDraft(draft, change, who.by, who.at);
    const ground = matchingGround(said, await surroundingsOf(manager, row.localityId));
    const matches = matchesAfter(draft, said, ground, who.at);
    await saveDraft(manager, { ...said, matches }, seen.version);
    await rememberMatches(manager, draft, change.matches, who);
    return await this.view(principal, id, manager);
  }

  /** @throws ProblemException `not-found`, `draft-incomplete` with what blocks the start */
  async confirm(
    manager: EntityManager,
    principal: Principal,
    id: string,
    language: Language,
  ): Promise<Confirmed> {
    const row = visible(principal, await lockDraft(manager, id));
    if (isOpen(row)) {
      const surroundings = await surroundingsOf(manager, row.localityId);
      const blockers = blockersOf(draftOf(row), surroundings);
      const details = blockers.map((one) => ({ ...one, text: BLOCKER_TEXTS[one.code] }));
      if (details.length > 0)
        throw new ProblemException('draft-incomplete', { details: textsIn(details, language) });
    }
    const { revision, digest } = await confirmStoredDraft(manager, row);
    const { planId } = revision;
    return { draftId: id, planId, revision: digest, plan: `/api/plans/${planId}` };
  }
}

const confirmed = ({ planId }: DraftRow): ProblemException =>
  new ProblemException('draft-confirmed', { plan: `/api/plans/${planId ?? ''}` });

function refuseUnknown(pointers: readonly (readonly string[])[]): void {
  if (pointers.length === 0) return;
  const errors = pointers.map((path) => ({
    pointer: path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    code: 'unknown',
    detail: 'names nothing of this draft, or states no value of what was asked',
  }));
  throw new ProblemException('body-invalid', { errors });
}
