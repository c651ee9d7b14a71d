import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Id } from '#contracts/http/common';
import { LetterPage, PlanLetterQuery, type LetterSummary } from '#contracts/http/letters';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import type { Page } from '../http/paging.ts';
import { Letters } from './letters.service.ts';

@ApiTags('plans')
@Controller('api/plans/:id/letters')
export class PlanLettersController {
  constructor(@Inject(Letters) private readonly letters: Letters) {}

  @Get()
  @Operation({
    summary: ['Văn bản của một kế hoạch', 'Letters of a plan, newest first'],
    action: 'letter.read',
    response: LetterPage,
    problems: ['query-invalid', 'cursor-invalid'],
  })
  async list(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) planId: string,
    @Query({ schema: PlanLetterQuery }) { after, limit, status }: z.output<typeof PlanLetterQuery>,
  ): Promise<Page<LetterSummary>> {
    return await this.letters.list(principal, { planId, status }, { after, limit });
  }
}
