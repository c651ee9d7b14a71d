import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Overview, OverviewQuery } from '#contracts/http/overview';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { Overviews } from './overview.service.ts';

@ApiTags('overview')
@Controller('api/overview')
export class OverviewController {
  constructor(@Inject(Overviews) private readonly overviews: Overviews) {}

  @Get()
  @Operation({
    summary: [
      'Tổng quan: nhiệm vụ, các năm, mức độ đúng hạn của cơ quan, việc đang chờ',
      'Where everything stands: items, years, punctuality of agencies, what waits; each number with its list',
    ],
    action: 'overview.read',
    response: Overview,
    problems: ['not-found', 'query-invalid'],
  })
  async read(
    @Caller() principal: Principal,
    @Query({ schema: OverviewQuery }) { plan }: z.output<typeof OverviewQuery>,
  ): Promise<Overview> {
    return await this.overviews.read(principal, plan);
  }
}
