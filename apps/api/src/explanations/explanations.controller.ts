import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '#access/roles';
import { Id } from '#contracts/http/common';
import { Explanation } from '#contracts/http/explanations';
import { Caller } from '../http/caller.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import type { Language } from '../problem/language.ts';
import { Explanations } from './explanations.service.ts';

const SUMMARY = [
  'Đến khi nào, vì sao là ngày đó, vì sao trễ, và đến lượt ai',
  'Until when, why on that day, why it is late, and whose turn it was',
] as const;

@ApiTags('history')
@Controller('api')
export class ExplanationsController {
  constructor(@Inject(Explanations) private readonly explanations: Explanations) {}

  @Get('items/:id/explanation')
  @Operation({ summary: SUMMARY, action: 'item.read', response: Explanation, problems: ['not-found'] })
  async ofItem(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @InLanguage() language: Language,
  ): Promise<Explanation> {
    return await this.explanations.ofItem(principal, id, language);
  }

  @Get('reports/:id/explanation')
  @Operation({ summary: SUMMARY, action: 'report.read', response: Explanation, problems: ['not-found'] })
  async ofReport(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @InLanguage() language: Language,
  ): Promise<Explanation> {
    return await this.explanations.ofReport(principal, id, language);
  }
}
