import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Action } from '#access/policy';
import { relationsToReport } from '#access/relations';
import type { Principal } from '#access/roles';
import type { HistoryKind, StoryLine } from '#contracts/http/history';
import { itemStream, periodStream, planStream, reportStream } from '#contracts/workflow/ids';
import { findItem } from '#persistence/items/items';
import { readHistory } from '#persistence/journal/read';
import { findPeriod } from '#persistence/periods/periods';
import { findPlan } from '#persistence/plans/plans';
import { findReport } from '#persistence/reports/reports';
import { cursorOf, type Page, pageOf, readCursor } from '../http/paging.ts';
import { permit, visible } from '../http/permit.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { tellStory } from './story.ts';

const Position = z.tuple([z.number().int().min(0)]);

/** Whose journal may be read by whom. */
@Injectable()
export class Histories {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  /**
   * The stream of an object that the caller may see.
   * @param action what the caller wants it for; null: to read the object itself
   * @throws ProblemException `not-found`, `forbidden`
   */
  async stream(
    principal: Principal,
    kind: HistoryKind,
    id: string,
    action: Action | null = null,
  ): Promise<string> {
    const { manager } = this.record;
    switch (kind) {
      case 'items':
        visible(principal, await findItem(manager, id));
        permit(principal, action ?? 'item.read');
        return itemStream(id);
      case 'plans':
        visible(principal, await findPlan(manager, id));
        permit(principal, action ?? 'plan.read');
        return planStream(id);
      case 'reports': {
        const report = visible(principal, await findReport(manager, id));
        permit(principal, action ?? 'report.read', relationsToReport(principal.agencyId, report));
        return reportStream(id);
      }
    }
  }

  async periodStream(
    principal: Principal,
    planId: string,
    key: string,
    action: Action = 'period.read',
  ): Promise<string> {
    visible(principal, await findPeriod(this.record.manager, planId, key));
    permit(principal, action);
    return periodStream(planId, key);
  }

  async story(
    stream: string,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
    language: Language,
  ): Promise<Page<StoryLine>> {
    const [afterSeq] = readCursor(after, Position) ?? [0];
    const rows = await readHistory(this.record.manager, stream, { afterSeq, limit: limit + 1 });
    const lines = await tellStory(this.record.manager, rows, language);
    return pageOf(
      lines,
      limit,
      (line) => line,
      ({ seq }) => cursorOf(seq),
    );
  }
}
