import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Id, PageQuery } from '#contracts/http/common';
import { Confirmed, DraftPage, DraftPatch, DraftView, Preview, PreviewQuery } from '#contracts/http/drafts';
import { documentOf } from '#domain/draft/draft-items';
import { draftRules } from '#domain/draft/draft-facts';
import { previewPlan } from '#domain/preview/preview';
import { dayOf } from '#domain/time/day';
import { draftOf, listDrafts } from '#persistence/drafts/drafts';
import { digestOf } from '#persistence/journal/canonical';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import { Caller } from '../http/caller.decorator.ts';
import { IdempotencyKey } from '../http/idempotency-key.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { showPage } from '../http/show-page.ts';
import { IfMatch, setVersion } from '../http/version.ts';
import { newPlanCalendar } from '../plans/plan-calendar.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { draftIn } from './draft-in-language.ts';
import { showDraftSummary } from './draft-view.ts';
import { DraftsService } from './drafts.service.ts';
import { describeUpload } from './describe-upload.ts';
import { draftSource } from './draft-source.ts';

@ApiTags('drafts')
@Controller('api/drafts')
export class DraftsController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(DraftsService) private readonly drafts: DraftsService,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  @Post()
  @Operation({
    summary: ['Tạo bản thảo từ văn bản kế hoạch', 'A draft from the document of a plan'],
    action: 'draft.write',
    kind: 'write',
    response: DraftView,
    status: 201,
    versioned: 'answer',
    problems: [
      ...(['body-invalid', 'document-unreadable', 'document-too-large', 'document-incomplete'] as const),
      ...(['document-not-ready', 'not-found'] as const),
    ],
  })
  @describeUpload
  async create(
    @Caller() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @InLanguage() language: Language,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftView> {
    const view = await this.drafts.create(principal, idempotencyKey, draftSource(request));
    setVersion(response, view.version);
    response.set('Location', `/api/drafts/${view.id}`);
    return draftIn(view, language);
  }

  @Get()
  @Operation({
    summary: ['Danh sách bản thảo', 'Drafts of the locality'],
    action: 'draft.read',
    response: DraftPage,
    problems: ['query-invalid', 'cursor-invalid'],
  })
  async list(
    @Caller() { localityId }: Principal,
    @Query({ schema: PageQuery }) query: z.output<typeof PageQuery>,
  ): Promise<z.output<typeof DraftPage>> {
    return showPage(await listDrafts(this.record.manager, localityId, query), showDraftSummary) as z.output<
      typeof DraftPage
    >;
  }

  @Get(':id')
  @Operation({
    summary: [
      'Một bản thảo, với câu hỏi và điều còn vướng',
      'One draft, with its questions and what keeps it from starting',
    ],
    action: 'draft.read',
    response: DraftView,
    versioned: 'answer',
    problems: ['not-found'],
  })
  async one(
    @Caller() principal: Principal,
    @InLanguage() language: Language,
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftView> {
    const view = await this.drafts.view(principal, id);
    setVersion(response, view.version);
    return draftIn(view, language);
  }

  @Patch(':id')
  @Operation({
    summary: [
      'Sửa bản thảo: trả lời, sửa nhiệm vụ, khớp tên, nêu tình trạng tiếp nhận',
      'Edit a draft: answers, items, matches, statements of takeover',
    ],
    action: 'draft.write',
    kind: 'write',
    response: DraftView,
    versioned: 'edit',
    problems: ['not-found', 'body-invalid', 'draft-confirmed'],
  })
  async edit(
    @Caller() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @IfMatch() version: number,
    @InLanguage() language: Language,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DraftPatch }) patch: DraftPatch,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftView> {
    const view = await this.writes.once({
      principal,
      idempotencyKey,
      request: { route: `PATCH /api/drafts/${id}`, version, patch: digestOf(patch) },
      work: (manager) => this.drafts.change(manager, principal, id, { version, patch }),
    });
    setVersion(response, view.version);
    return draftIn(view, language);
  }

  @Post(':id/confirm')
  @Operation({
    summary: [
      'Xác nhận bản thảo: đóng băng thành kế hoạch',
      'Confirm a draft: it is frozen as a plan, once; confirming again gives the same plan',
    ],
    action: 'draft.confirm',
    kind: 'write',
    response: Confirmed,
    problems: ['not-found', 'draft-incomplete'],
  })
  async confirm(
    @Caller() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @InLanguage() language: Language,
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Confirmed> {
    const answer = await this.writes.once({
      principal,
      idempotencyKey,
      request: { route: `POST /api/drafts/${id}/confirm` },
      work: (manager) => this.drafts.confirm(manager, principal, id, language),
    });
    response.set('Location', answer.plan);
    return answer;
  }

  @Get(':id/preview')
  @Operation({
    summary: ['Điều gì sẽ xảy ra và khi nào', 'What will happen and when, if nobody answers'],
    action: 'draft.read',
    response: Preview,
    problems: ['not-found', 'query-invalid'],
  })
  async preview(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: PreviewQuery }) { from }: z.output<typeof PreviewQuery>,
  ): Promise<Preview> {
    const draft = draftOf(await this.drafts.find(principal, id));
    const calendar = await newPlanCalendar(this.record.manager);
    return previewPlan(
      documentOf(draft),
      from ?? dayOf(Date.now()),
      calendar,
      draftRules(draft),
    ) as unknown as Preview;
  }
}
