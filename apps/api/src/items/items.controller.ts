import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Id } from '#contracts/http/common';
import { Item, ItemPage, ItemQuery, type ItemSummary } from '#contracts/http/items';
import { listItems } from '#persistence/items/items';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import type { Page } from '../http/paging.ts';
import { showPage } from '../http/show-page.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { RECORD } from '../platform/tokens.ts';
import { ItemActs } from './item-acts.ts';
import { readItemDetail } from './item-detail.ts';
import { agenciesOfItem, showItem } from './item-view.ts';

@ApiTags('items')
@Controller('api/items')
export class ItemsController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(ItemActs) private readonly items: ItemActs,
  ) {}

  @Get()
  @Operation({
    summary: ['Danh sách nhiệm vụ', 'Items, in the order of their plans'],
    action: 'item.read',
    response: ItemPage,
    problems: ['query-invalid', 'cursor-invalid'],
  })
  async list(
    @Caller() { localityId }: Principal,
    @Query({ schema: ItemQuery }) query: z.output<typeof ItemQuery>,
  ): Promise<Page<ItemSummary>> {
    const { after, limit, plan, period, ...filter } = query;
    const now = Date.now();
    const wanted = { ...filter, localityId, planId: plan, year: period };
    const page = await listItems(this.record.manager, wanted, now, { after, limit });
    const names = await AgencyNames.of(this.record.manager, page.rows.flatMap(agenciesOfItem));
    return showPage(page, (row) => showItem(row, names, now));
  }

  @Get(':id')
  @Operation({
    summary: ['Một nhiệm vụ', 'One item, with contributions and entries'],
    action: 'item.read',
    response: Item,
    problems: ['not-found'],
  })
  async one(@Caller() principal: Principal, @Param('id', { schema: Id }) id: string): Promise<Item> {
    return await readItemDetail(this.record.manager, await this.items.find(principal, id));
  }
}
