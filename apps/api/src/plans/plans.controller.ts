import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { type Accepted, Id, PageQuery, type Recorded } from '#contracts/http/common';
import { Preview, PreviewQuery } from '#contracts/http/drafts';
import { ItemPage, ItemQuery } from '#contracts/http/items';
import { PlanObligations, PlanPage, PlanPeriods, PlanStarted, PlanView } from '#contracts/http/plans';
import { obligationsOf } from '#persistence/periods/obligations';
import { periodsOf } from '#persistence/periods/periods';
import { listPlans } from '#persistence/plans/plans';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { showPage } from '../http/show-page.ts';
import { listShownItems } from '../items/list-items.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { RECORD } from '../platform/tokens.ts';
import { showObligations } from './obligation-view.ts';
import { showPlanPeriod, showPlanSummary } from './plan-view.ts';
import { PlansService } from './plans.service.ts';

const PlanItemQuery = ItemQuery.omit({ plan: true });

@ApiTags('plans')
@Controller('api/plans')
export class PlansController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(PlansService) private readonly plans: PlansService,
  ) {}

  @Get()
  @Operation({
    summary: ['Các kế hoạch đã khởi động', 'Plans of the locality that were started'],
    action: 'plan.read',
    response: PlanPage,
    problems: ['query-invalid', 'cursor-invalid'],
  })
  async list(
    @Caller() { localityId }: Principal,
    @Query({ schema: PageQuery }) query: z.output<typeof PageQuery>,
  ): Promise<z.output<typeof PlanPage>> {
    const page = await listPlans(this.record.manager, localityId, query);
    const agencies = page.rows.flatMap(({ focalAgency, authority }) => [focalAgency, authority]);
    const names = await AgencyNames.of(this.record.manager, agencies);
    const shown = showPage(page, (row) => showPlanSummary(row, names));
    return { ...shown, items: [...shown.items] };
  }

  @Get(':id')
  @Operation({
    summary: [
      'Một kế hoạch, với số nhiệm vụ theo giai đoạn và tiến độ',
      'One plan, with its items counted by phase and timeliness',
    ],
    action: 'plan.read',
    response: PlanView,
    problems: ['not-found'],
  })
  async one(@Caller() principal: Principal, @Param('id', { schema: Id }) id: string): Promise<PlanView> {
    return await this.plans.view(principal, id);
  }

  @Post(':id/start')
  @Operation({
    summary: [
      'Khởi động kế hoạch đã xác nhận',
      'Start a confirmed plan: its items are assigned, its periods planned. Once',
    ],
    action: 'plan.start',
    kind: 'act',
    response: PlanStarted,
    problems: ['not-found', 'plan-already-started', 'only-focal-agency'],
  })
  async start(
    @Call() call: ActCall,
    @Param('id', { schema: Id }) id: string,
  ): Promise<(PlanView & { recorded: Recorded }) | Accepted> {
    return await this.plans.start(call, id);
  }

  @Get(':id/items')
  @Operation({
    summary: ['Các nhiệm vụ của kế hoạch', 'The items of a plan, in its order'],
    action: 'item.read',
    response: ItemPage,
    problems: ['not-found', 'query-invalid', 'cursor-invalid'],
  })
  async items(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: PlanItemQuery }) query: z.output<typeof PlanItemQuery>,
  ): Promise<z.output<typeof ItemPage>> {
    await this.plans.find(principal, id);
    const { after, limit, period, ...filter } = query;
    const wanted = { ...filter, planId: id, year: period };
    const shown = await listShownItems(this.record.manager, principal, wanted, { after, limit });
    return { ...shown, items: [...shown.items] };
  }

  @Get(':id/periods')
  @Operation({
    summary: ['Các kỳ báo cáo của kế hoạch', 'The periods of a plan, in order'],
    action: 'plan.read',
    response: PlanPeriods,
    problems: ['not-found'],
  })
  async periods(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
  ): Promise<z.output<typeof PlanPeriods>> {
    await this.plans.find(principal, id);
    const rows = await periodsOf(this.record.manager, id);
    return { items: rows.map(showPlanPeriod) };
  }

  @Get(':id/obligations')
  @Operation({
    summary: [
      'Mỗi nhiệm vụ còn nợ báo cáo kỳ nào và đã nộp đến đâu',
      'What each item of a plan owes for each period, and what has come of it',
    ],
    action: 'plan.read',
    response: PlanObligations,
    problems: ['not-found'],
  })
  async obligations(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
  ): Promise<PlanObligations> {
    await this.plans.find(principal, id);
    return showObligations(await obligationsOf(this.record.manager, id), Date.now());
  }

  @Get(':id/preview')
  @Operation({
    summary: ['Điều gì sẽ xảy ra và khi nào', 'What will happen and when, if nobody answers'],
    action: 'plan.read',
    response: Preview,
    problems: ['not-found', 'query-invalid'],
  })
  async preview(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: PreviewQuery }) { from }: z.output<typeof PreviewQuery>,
  ): Promise<Preview> {
    return await this.plans.preview(principal, id, from);
  }
}
