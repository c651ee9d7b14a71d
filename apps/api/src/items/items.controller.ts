import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Id } from '#contracts/http/common';
import { Item, ItemPage, ItemQuery, type ItemSummary } from '#contracts/http/items';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import type { Page } from '../http/paging.ts';
import { RECORD } from '../platform/tokens.ts';
import { ItemActs } from './item-acts.ts';
import { readItemDetail } from './item-detail.ts';
import { listShownItems } from './list-items.ts';

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
    @Caller() principal: Principal,
    @Query({ schema: ItemQuery }) query: z.output<typeof ItemQuery>,
  ): Promise<Page<ItemSummary>> {
    const { after, limit, plan, period, ...filter } = query;
    const wanted = { ...filter, planId: plan, year: period };
    return await listShownItems(this.record.manager, principal, wanted, { after, limit });
  }

  @Get(':id')
  @Operation({
    summary: ['Một nhiệm vụ', 'One item, with contributions and entries'],
    action: 'item.read',
    response: Item,
    problems: ['not-found'],
  })
  async one(@Caller() principal: Principal, @Param('id', { schema: Id }) id: string): Promise<Item> {
    return await readItemDetail(this.record.manager, principal, await this.items.find(principal, id));
  }
}
