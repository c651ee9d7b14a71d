import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { allows } from '#access/policy';
import type { Principal } from '#access/roles';
import type { LetterSummary } from '#contracts/http/letters';
import { findLetter, type LetterFilter, type LetterRow, listLetters } from '#persistence/letters/letters';
import type { PageRequest } from '#persistence/paging/page';
import type { Page } from '../http/paging.ts';
import { permit, visible } from '../http/permit.ts';
import { showPage } from '../http/show-page.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { RECORD } from '../platform/tokens.ts';
import { letterActions } from './letter-actions.ts';
import { relationsOf } from './letter-relations.ts';
import { showLetter } from './letter-view.ts';

@Injectable()
export class Letters {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  /** Those of a page that the caller may read. */
  async list(
    principal: Principal,
    filter: Pick<LetterFilter, 'planId' | 'status'>,
    page: PageRequest,
  ): Promise<Page<LetterSummary>> {
    const { manager } = this.record;
    const wanted = { ...filter, localityId: principal.localityId };
    const { rows, next } = await listLetters(manager, wanted, page);
    const readable = rows.filter((row) => allows(principal, 'letter.read', relationsOf(principal, row)));
    const names = await AgencyNames.of(
      manager,
      readable.flatMap(({ from, to }) => [from, to]),
    );
    const actions = await letterActions(manager, principal, readable);
    return showPage({ rows: readable, next }, (row) => ({
      ...showLetter(row, names),
      actions: actions(row),
    }));
  }

  /** @throws ProblemException `not-found`, `forbidden` */
  async find(principal: Principal, id: string): Promise<LetterRow> {
    const row = visible(principal, await findLetter(this.record.manager, id));
    permit(principal, 'letter.read', relationsOf(principal, row));
    return row;
  }
}
