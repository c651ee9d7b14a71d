import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { NoBody } from '#contracts/http/common';
import { IncidentId, IncidentList, IncidentRetried } from '#contracts/http/incidents';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { Caller } from '../http/caller.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import type { Language } from '../problem/language.ts';
import { Incidents } from './incidents.service.ts';

@ApiTags('incidents')
@Controller('api/incidents')
export class IncidentsController {
  constructor(
    @Inject(Incidents) private readonly incidents: Incidents,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  @Get()
  @Operation({
    summary: ['Sự cố đang mở', 'Open incidents'],
    action: 'incident.read',
    response: IncidentList,
  })
  async list(@Caller() principal: Principal, @InLanguage() language: Language): Promise<IncidentList> {
    return await this.incidents.open(principal, language);
  }

  @Post(':id/retry')
  @Operation({
    summary: ['Thử lại', 'Have it tried again'],
    action: 'incident.retry',
    kind: 'write',
    response: IncidentRetried,
    problems: ['not-found', 'body-invalid', 'incident-over', 'temporal-unavailable'],
  })
  async retry(
    @Call() { principal, idempotencyKey }: ActCall,
    @Param('id', { schema: IncidentId }) id: string,
    @Body({ schema: NoBody }) _body: z.output<typeof NoBody>,
  ): Promise<z.output<typeof IncidentRetried>> {
    return await this.writes.once({
      principal,
      idempotencyKey,
      request: { write: 'incident-retry', id },
      work: async (manager) => {
        await this.incidents.retry(manager, principal, id);
        return { id, retried: true as const };
      },
    });
  }
}
