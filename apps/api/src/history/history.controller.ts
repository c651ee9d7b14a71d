import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Id } from '#contracts/http/common';
import {
  HistoryKind,
  HistoryQuery,
  type StoryLine,
  StoryPage,
  Technical,
  TechnicalQuery,
} from '#contracts/http/history';
import { Integrity } from '#contracts/http/integrity';
import { PeriodKey } from '#contracts/http/periods';
import { Caller } from '../http/caller.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import type { Page } from '../http/paging.ts';
import type { Language } from '../problem/language.ts';
import { Histories } from './history.service.ts';
import { Integrities } from './integrity.service.ts';
import { TechnicalHistories } from './technical.service.ts';

const STORY = ['Lịch sử', 'The journal as a story, oldest first'] as const;
const TECHNICAL = [
  'Lịch sử kỹ thuật',
  'Runs, events, pending activities and timers, while Temporal has them',
] as const;
const INTEGRITY = [
  'Kiểm tra nhật ký còn nguyên vẹn',
  'Checks now whether the journal is as it was written',
] as const;
const QUERY_PROBLEMS = ['not-found', 'query-invalid', 'cursor-invalid'] as const;

@ApiTags('history')
@Controller('api/history')
export class HistoryController {
  constructor(
    @Inject(Histories) private readonly histories: Histories,
    @Inject(Integrities) private readonly integrities: Integrities,
    @Inject(TechnicalHistories) private readonly technicals: TechnicalHistories,
  ) {}

  @Get('periods/:planId/:key')
  @Operation({ summary: STORY, action: 'history.read', response: StoryPage, problems: QUERY_PROBLEMS })
  async period(
    @Caller() principal: Principal,
    @Param('planId', { schema: Id }) planId: string,
    @Param('key', { schema: PeriodKey }) key: string,
    @Query({ schema: HistoryQuery }) query: z.output<typeof HistoryQuery>,
    @InLanguage() language: Language,
  ): Promise<Page<StoryLine>> {
    const stream = await this.histories.periodStream(principal, planId, key);
    return await this.histories.story(stream, query, language);
  }

  @Get('periods/:planId/:key/technical')
  @Operation({
    summary: TECHNICAL,
    action: 'history.technical',
    response: Technical,
    problems: [...QUERY_PROBLEMS, 'temporal-unavailable'],
  })
  async periodTechnical(
    @Caller() principal: Principal,
    @Param('planId', { schema: Id }) planId: string,
    @Param('key', { schema: PeriodKey }) key: string,
    @Query({ schema: TechnicalQuery }) query: z.output<typeof TechnicalQuery>,
  ): Promise<Technical> {
    const stream = await this.histories.periodStream(principal, planId, key, 'history.technical');
    return await this.technicals.read(stream, query);
  }

  @Get('periods/:planId/:key/integrity')
  @Operation({ summary: INTEGRITY, action: 'history.read', response: Integrity, problems: ['not-found'] })
  async periodIntegrity(
    @Caller() principal: Principal,
    @Param('planId', { schema: Id }) planId: string,
    @Param('key', { schema: PeriodKey }) key: string,
    @InLanguage() language: Language,
  ): Promise<Integrity> {
    return await this.integrities.check(await this.histories.periodStream(principal, planId, key), language);
  }

  @Get(':kind/:id')
  @Operation({ summary: STORY, action: 'history.read', response: StoryPage, problems: QUERY_PROBLEMS })
  async story(
    @Caller() principal: Principal,
    @Param('kind', { schema: HistoryKind }) kind: HistoryKind,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: HistoryQuery }) query: z.output<typeof HistoryQuery>,
    @InLanguage() language: Language,
  ): Promise<Page<StoryLine>> {
    const stream = await this.histories.stream(principal, kind, id);
    return await this.histories.story(stream, query, language);
  }

  @Get(':kind/:id/technical')
  @Operation({
    summary: TECHNICAL,
    action: 'history.technical',
    response: Technical,
    problems: [...QUERY_PROBLEMS, 'temporal-unavailable'],
  })
  async technical(
    @Caller() principal: Principal,
    @Param('kind', { schema: HistoryKind }) kind: HistoryKind,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: TechnicalQuery }) query: z.output<typeof TechnicalQuery>,
  ): Promise<Technical> {
    const stream = await this.histories.stream(principal, kind, id, 'history.technical');
    return await this.technicals.read(stream, query);
  }

  @Get(':kind/:id/integrity')
  @Operation({ summary: INTEGRITY, action: 'history.read', response: Integrity, problems: ['not-found'] })
  async integrity(
    @Caller() principal: Principal,
    @Param('kind', { schema: HistoryKind }) kind: HistoryKind,
    @Param('id', { schema: Id }) id: string,
    @InLanguage() language: Language,
  ): Promise<Integrity> {
    return await this.integrities.check(await this.histories.stream(principal, kind, id), language);
  }
}
