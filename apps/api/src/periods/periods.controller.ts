import { Body, Controller, Get, Inject, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Id, NoBody } from '#contracts/http/common';
import {
  Period,
  PeriodAct,
  PeriodDraft,
  PeriodDraftInput,
  PeriodKey,
  ReturnConsolidated,
} from '#contracts/http/periods';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { IfMatch, setVersion } from '../http/version.ts';
import { type PeriodActAnswer, Periods } from './periods.service.ts';

const planOf = { schema: Id };
const keyOf = { schema: PeriodKey };
const OF_EVERY_ACT = [
  'not-found',
  'body-invalid',
  'period-not-open',
  'period-closed',
  'consolidated-status-forbids',
] as const;

@ApiTags('periods')
@Controller('api/periods/:planId/:key')
export class PeriodsController {
  constructor(@Inject(Periods) private readonly periods: Periods) {}

  @Get()
  @Operation({
    summary: ['Một kỳ báo cáo', 'One period: who reported, who did not, the consolidated report'],
    action: 'period.read',
    response: Period,
    problems: ['not-found'],
  })
  async one(
    @Caller() principal: Principal,
    @Param('planId', planOf) planId: string,
    @Param('key', keyOf) key: string,
  ): Promise<Period> {
    return await this.periods.read(principal, { planId, key });
  }

  @Get('draft')
  @Operation({
    summary: ['Bản thảo của cơ quan đầu mối', "The focal agency's own entries and covering text"],
    action: 'period.draft',
    response: PeriodDraft,
    versioned: 'answer',
    problems: ['not-found'],
  })
  async draft(
    @Caller() principal: Principal,
    @Param('planId', planOf) planId: string,
    @Param('key', keyOf) key: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PeriodDraft> {
    const draft = await this.periods.draft(principal, { planId, key });
    setVersion(response, draft.version);
    return draft;
  }

  @Put('draft')
  @Operation({
    summary: ['Lưu bản thảo của cơ quan đầu mối', "Keep the focal agency's entries and covering text"],
    action: 'period.draft',
    kind: 'write',
    response: PeriodDraft,
    versioned: 'edit',
    problems: ['not-found', 'body-invalid', 'entries-not-owed', 'report-draft-locked'],
  })
  async saveDraft(
    @Call() call: ActCall,
    @Param('planId', planOf) planId: string,
    @Param('key', keyOf) key: string,
    @IfMatch() version: number,
    @Body({ schema: PeriodDraftInput }) body: z.output<typeof PeriodDraftInput>,
  ): Promise<PeriodDraft> {
    const draft = await this.periods.saveDraft(call, { planId, key }, body, version);
    setVersion(call.response, draft.version);
    return draft;
  }

  @Post('submit')
  @Operation({
    summary: ['Nộp báo cáo tổng hợp', 'Freeze the consolidated report and submit it'],
    action: 'period.submit',
    kind: 'act',
    response: PeriodAct,
    problems: [
      ...OF_EVERY_ACT,
      'only-focal-agency',
      'consolidated-not-asked',
      'entries-missing',
      'entries-not-owed',
    ],
  })
  async submit(
    @Call() call: ActCall,
    @Param('planId', planOf) planId: string,
    @Param('key', keyOf) key: string,
    @Body({ schema: NoBody }) _body: z.output<typeof NoBody>,
  ): Promise<PeriodActAnswer> {
    return await this.periods.submit(call, { planId, key });
  }

  @Post('return')
  @Operation({
    summary: ['Trả lại báo cáo tổng hợp', 'Return the consolidated report with reasons'],
    action: 'period.review',
    kind: 'act',
    response: PeriodAct,
    problems: [...OF_EVERY_ACT, 'only-authority', 'entries-not-owed'],
  })
  async return(
    @Call() call: ActCall,
    @Param('planId', planOf) planId: string,
    @Param('key', keyOf) key: string,
    @Body({ schema: ReturnConsolidated }) body: z.output<typeof ReturnConsolidated>,
  ): Promise<PeriodActAnswer> {
    return await this.periods.return(call, { planId, key }, body);
  }

  @Post('accept')
  @Operation({
    summary: ['Chấp nhận báo cáo tổng hợp', 'Accept the consolidated report: the period closes'],
    action: 'period.review',
    kind: 'act',
    response: PeriodAct,
    problems: [...OF_EVERY_ACT, 'only-authority'],
  })
  async accept(
    @Call() call: ActCall,
    @Param('planId', planOf) planId: string,
    @Param('key', keyOf) key: string,
    @Body({ schema: NoBody }) _body: z.output<typeof NoBody>,
  ): Promise<PeriodActAnswer> {
    return await this.periods.act(call, { planId, key }, { type: 'accept-consolidated' });
  }
}
