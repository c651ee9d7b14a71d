import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Principal } from '#access/roles';
import type { Differences, DifferencesQuery } from '#contracts/http/documents';
import { comparePlans } from '#domain/comparison/compare-plans';
import type { ItemComparison } from '#domain/comparison/compare-items';
import type { ComparedPlan } from '#domain/comparison/differences';
import { printedPlan } from '#domain/comparison/printed-plan';
import { comparable } from '#domain/document/plain-text';
import { documentOf } from '#domain/draft/draft-items';
import type { PlanRevision } from '#domain/plan/plan-revision';
import { draftOf, draftOfPlan, findDraft } from '#persistence/drafts/drafts';
import { newestRevision } from '#persistence/plans/plan-revision';
import { visible } from '../http/permit.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { RECORD } from '../platform/tokens.ts';
import { DocumentsService } from './documents.service.ts';

interface Compared {
  readonly plan: ComparedPlan;
  readonly comparison: ItemComparison;
}

/** Tells what a document would change. */
@Injectable()
export class DocumentDifferences {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(DocumentsService) private readonly documents: DocumentsService,
  ) {}

  /** @throws ProblemException `not-found`, `document-not-ready`, `document-unreadable` */
  async of(principal: Principal, id: string, { draft, plan }: DifferencesQuery): Promise<Differences> {
    const before =
      draft === undefined ? await this.#plan(principal, plan ?? '') : await this.#draft(principal, draft);
    const after = await this.documents.planOf(principal, id);
    return comparePlans(before.plan, after, before.comparison) as Differences;
  }

  async #draft(principal: Principal, id: string): Promise<Compared> {
    const row = visible(principal, await findDraft(this.record.manager, id));
    return { plan: documentOf(draftOf(row)), comparison: {} };
  }

  async #plan(principal: Principal, id: string): Promise<Compared> {
    const { manager } = this.record;
    const found = await newestRevision(manager, id);
    const { document: revision } = visible(
      principal,
      found && { ...found, localityId: found.document.locality },
    );
    const names = await AgencyNames.of(manager, agenciesOf(revision));
    const plan = printedPlan(revision, (agency) => names.nameOf(agency));
    const draft = await draftOfPlan(manager, id);
    const bodies = new Map(
      Object.entries(draft?.matches ?? {}).flatMap(([name, { body }]) =>
        body.kind === 'agency' ? [[comparable(name), body.agencyId] as const] : [],
      ),
    );
    // The plan keeps one spelling of each body; its draft knows what the others meant.
    const bodyOf = (name: string): string => bodies.get(comparable(name)) ?? comparable(name);
    const keepsNotes = revision.items.some(({ notes }) => notes !== undefined);
    return { plan, comparison: { bodyOf, ignoring: keepsNotes ? [] : ['notes'] } };
  }
}

const agenciesOf = ({ items }: PlanRevision): readonly (string | null)[] =>
  items.flatMap(({ lead, coLeads, coordinating }) => [lead, ...coLeads, ...coordinating]);
