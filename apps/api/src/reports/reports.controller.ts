import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Id, NoBody } from '#contracts/http/common';
import {
  Report,
  ReportAct,
  ReportDraft,
  ReportDraftInput,
  ReportPage,
  ReportQuery,
  type ReportSummary,
  ReturnReport,
} from '#contracts/http/reports';
import { Urging } from '#contracts/http/urging';
import { listReports } from '#persistence/reports/reports';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { Caller } from '../http/caller.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import type { Page } from '../http/paging.ts';
import { showPage } from '../http/show-page.ts';
import { IfMatch, setVersion } from '../http/version.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { reportActions } from './report-actions.ts';
import { readReportDetail, showReport } from './report-view.ts';
import { type ReportActAnswer, Reports } from './reports.service.ts';
import { Urgings } from './urging.service.ts';

const id = { schema: Id };
const URGING_PROBLEMS = [
  'only-focal-agency',
  'report-not-open',
  'report-status-forbids',
  'report-urged-already',
] as const;

@ApiTags('reports')
@Controller('api/reports')
export class ReportsController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(Reports) private readonly reports: Reports,
    @Inject(Urgings) private readonly urgings: Urgings,
  ) {}

  @Get()
  @Operation({
    summary: [
      'Báo cáo của các cơ quan',
      'Agency reports that the caller may read; a page may be shorter than asked',
    ],
    action: 'report.read',
    response: ReportPage,
    problems: ['query-invalid', 'cursor-invalid'],
  })
  async list(
    @Caller() principal: Principal,
    @Query({ schema: ReportQuery }) { after, limit, plan, ...filter }: z.output<typeof ReportQuery>,
  ): Promise<Page<ReportSummary>> {
    const wanted = { ...filter, planId: plan, localityId: principal.localityId };
    const { rows, next } = await listReports(this.record.manager, wanted, { after, limit });
    const readable = rows.filter((row) => this.reports.mayRead(principal, row));
    const names = await AgencyNames.of(
      this.record.manager,
      readable.map(({ agency }) => agency),
    );
    const actions = await reportActions(this.record.manager, principal, readable);
    return showPage({ rows: readable, next }, (row) => ({
      ...showReport(row, names),
      actions: actions(row),
    }));
  }

  @Get(':id')
  @Operation({
    summary: ['Một báo cáo', 'One report with its frozen entries'],
    action: 'report.read',
    response: Report,
    problems: ['not-found'],
  })
  async one(@Caller() principal: Principal, @Param('id', id) report: string): Promise<Report> {
    return await readReportDetail(this.record.manager, principal, await this.reports.find(principal, report));
  }

  @Get(':id/draft')
  @Operation({
    summary: ['Bản thảo báo cáo', 'The draft as written so far'],
    action: 'report.draft',
    response: ReportDraft,
    versioned: 'answer',
    problems: ['not-found'],
  })
  async draft(
    @Caller() principal: Principal,
    @Param('id', id) report: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportDraft> {
    const draft = await this.reports.draft(principal, report);
    setVersion(response, draft.version);
    return draft;
  }

  @Put(':id/draft')
  @Operation({
    summary: ['Lưu bản thảo báo cáo', 'Keep the draft'],
    action: 'report.draft',
    kind: 'write',
    response: ReportDraft,
    versioned: 'edit',
    problems: ['not-found', 'body-invalid', 'entries-not-owed', 'report-draft-locked'],
  })
  async saveDraft(
    @Call() call: ActCall,
    @Param('id', id) report: string,
    @IfMatch() version: number,
    @Body({ schema: ReportDraftInput }) { entries }: z.output<typeof ReportDraftInput>,
  ): Promise<ReportDraft> {
    const draft = await this.reports.saveDraft(call, report, entries, version);
    setVersion(call.response, draft.version);
    return draft;
  }

  @Post(':id/submit')
  @Operation({
    summary: ['Nộp báo cáo', 'Freeze the draft and submit it'],
    action: 'report.submit',
    kind: 'act',
    response: ReportAct,
    problems: [
      'not-found',
      'body-invalid',
      'only-reporting-agency',
      'report-not-open',
      'report-status-forbids',
      'entries-missing',
      'entries-not-owed',
    ],
  })
  async submit(
    @Call() call: ActCall,
    @Param('id', id) report: string,
    @Body({ schema: NoBody }) _body: z.output<typeof NoBody>,
  ): Promise<ReportActAnswer> {
    return await this.reports.submit(call, report);
  }

  @Post(':id/return')
  @Operation({
    summary: ['Trả lại từng nội dung', 'Return entries with reasons'],
    action: 'report.review',
    kind: 'act',
    response: ReportAct,
    problems: [
      'not-found',
      'body-invalid',
      'only-focal-agency',
      'report-not-open',
      'report-status-forbids',
      'returned-entries-missing',
      'entries-not-owed',
    ],
  })
  async return(
    @Call() call: ActCall,
    @Param('id', id) report: string,
    @Body({ schema: ReturnReport }) { entries }: z.output<typeof ReturnReport>,
  ): Promise<ReportActAnswer> {
    return await this.reports.return(call, report, entries);
  }

  @Post(':id/accept')
  @Operation({
    summary: ['Chấp nhận báo cáo', 'Accept the report'],
    action: 'report.review',
    kind: 'act',
    response: ReportAct,
    problems: ['not-found', 'body-invalid', 'only-focal-agency', 'report-not-open', 'report-status-forbids'],
  })
  async accept(
    @Call() call: ActCall,
    @Param('id', id) report: string,
    @Body({ schema: NoBody }) _body: z.output<typeof NoBody>,
  ): Promise<ReportActAnswer> {
    return await this.reports.act(call, report, { type: 'accept-report' });
  }

  @Get(':id/urging')
  @Operation({
    summary: ['Xem trước văn bản đôn đốc', 'The letter that urging the agency now would draft'],
    action: 'report.urge',
    response: Urging,
    problems: ['not-found', ...URGING_PROBLEMS],
  })
  async urging(
    @Caller() principal: Principal,
    @Param('id', id) report: string,
    @InLanguage() language: Language,
  ): Promise<Urging> {
    const row = await this.reports.find(principal, report, 'report.urge');
    return await this.urgings.preview(principal, row, language);
  }

  @Post(':id/urge')
  @Operation({
    summary: [
      'Đôn đốc cơ quan: dự thảo văn bản để ký, mỗi ngày làm việc một lần',
      'Urge the agency: drafts a letter to be signed, once a working day at most',
    ],
    action: 'report.urge',
    kind: 'act',
    response: ReportAct,
    problems: ['not-found', 'body-invalid', ...URGING_PROBLEMS],
  })
  async urge(
    @Call() call: ActCall,
    @Param('id', id) report: string,
    @Body({ schema: NoBody }) _body: z.output<typeof NoBody>,
  ): Promise<ReportActAnswer> {
    return await this.reports.act(call, report, { type: 'urge-report' });
  }
}
