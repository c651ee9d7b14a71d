import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { type Action, allows } from '#access/policy';
import { relationsToReport } from '#access/relations';
import type { Principal } from '#access/roles';
import type { Accepted, Recorded } from '#contracts/http/common';
import type { DraftEntryInput, Report, ReportDraft } from '#contracts/http/reports';
import { reportStream } from '#contracts/workflow/ids';
import type { ReportCommand } from '#domain/report/report-messages';
import { isWithAgency } from '#domain/report/report-state';
import { findReportDraft, saveReportDraft } from '#persistence/drafts/report-drafts';
import { findReport, type ReportRow } from '#persistence/reports/reports';
import { answerAct } from '../commands/answer-act.ts';
import { CommandService } from '../commands/command.service.ts';
import { forCommand } from '../commands/frozen-texts.ts';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import type { ActCall } from '../http/act-call.decorator.ts';
import { permit, visible } from '../http/permit.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { POLICY_OF_REPORTS } from './report-actions.ts';
import { readReportDetail } from './report-view.ts';
import { draftedEntries, freezeEntries, shownEntries } from './written-entries.ts';

type SubmitReport = Extract<ReportCommand, { type: 'submit-report' }>;
export type ReportActAnswer = (Report & { recorded: Recorded }) | Accepted;

const owedItems = ({ entries }: ReportRow): readonly string[] => entries.map(({ itemId }) => itemId);

@Injectable()
export class Reports {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  mayRead(principal: Principal, row: ReportRow): boolean {
    return allows(principal, 'report.read', relationsToReport(principal.agencyId, row));
  }

  /** @throws ProblemException `not-found`, `forbidden` */
  async find(principal: Principal, id: string, action: Action = 'report.read'): Promise<ReportRow> {
    const row = visible(principal, await findReport(this.record.manager, id));
    permit(principal, action, relationsToReport(principal.agencyId, row));
    return row;
  }

  async draft(principal: Principal, id: string): Promise<ReportDraft> {
    const row = await this.find(principal, id, 'report.draft');
    const draft = await findReportDraft(this.record.manager, id);
    return { version: draft.version, entries: shownEntries(owedItems(row), draft) };
  }

  /** @throws ProblemException `report-draft-locked`, `entries-not-owed`, `version-changed` */
  async saveDraft(
    { principal, idempotencyKey }: ActCall,
    id: string,
    given: readonly DraftEntryInput[],
    version: number,
  ): Promise<ReportDraft> {
    const row = await this.find(principal, id, 'report.draft');
    return await this.writes.once({
      principal,
      idempotencyKey,
      request: { write: 'report-draft', id, given, version },
      work: async (manager) => {
        if (!isWithAgency(row)) throw new ProblemException('report-draft-locked');
        const entries = draftedEntries(owedItems(row), given);
        const saved = await saveReportDraft(manager, id, entries, version);
        return { version: saved, entries: shownEntries(owedItems(row), { entries }) };
      },
    });
  }

  /** Freezes the draft and submits it; a repeat means what was frozen the first time. */
  async submit(call: ActCall, id: string): Promise<ReportActAnswer> {
    const target = reportStream(id);
    const earlier = await this.commands.earlier<SubmitReport>(
      call.principal,
      call.idempotencyKey,
      target,
      'submit-report',
    );
    return await this.act(call, id, earlier ?? (await this.#submission(call.principal, id)));
  }

  async return(
    call: ActCall,
    id: string,
    given: readonly { readonly itemId: string; readonly reason: string }[],
  ): Promise<ReportActAnswer> {
    const entries = await Promise.all(
      given.map(async ({ itemId, reason }) => ({
        itemId,
        reason: await forCommand(this.record.manager, reason),
      })),
    );
    return await this.act(call, id, { type: 'return-report', entries });
  }

  async act(call: ActCall, id: string, command: ReportCommand): Promise<ReportActAnswer> {
    const { principal, idempotencyKey, response } = call;
    const row = visible(principal, await findReport(this.record.manager, id));
    const relations = relationsToReport(principal.agencyId, row);
    const outcome = await this.commands.act({
      principal,
      target: reportStream(id),
      command,
      idempotencyKey,
      permitted: allows(principal, POLICY_OF_REPORTS[command.type], relations),
    });
    return await answerAct(response, outcome, `/api/reports/${id}`, async () => {
      const after = visible(principal, await findReport(this.record.manager, id));
      return await readReportDetail(this.record.manager, principal, after);
    });
  }

  async #submission(principal: Principal, id: string): Promise<SubmitReport> {
    const row = await this.find(principal, id, 'report.submit');
    const draft = await findReportDraft(this.record.manager, id);
    const entries = await freezeEntries(this.record.manager, shownEntries(owedItems(row), draft));
    return { type: 'submit-report', entries };
  }
}
