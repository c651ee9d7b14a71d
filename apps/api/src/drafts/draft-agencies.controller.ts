import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Principal } from '#access/roles';
import { ProposedAgency } from '#contracts/http/agencies';
import { Id } from '#contracts/http/common';
import { DraftView } from '#contracts/http/drafts';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import { Caller } from '../http/caller.decorator.ts';
import { IdempotencyKey } from '../http/idempotency-key.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { IfMatch, setVersion } from '../http/version.ts';
import type { Language } from '../problem/language.ts';
import { DraftAgenciesService } from './draft-agencies.service.ts';
import { draftIn } from './draft-in-language.ts';

@ApiTags('drafts')
@Controller('api/drafts')
export class DraftAgenciesController {
  constructor(
    @Inject(DraftAgenciesService) private readonly agencies: DraftAgenciesService,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  @Post(':id/agencies')
  @Operation({
    summary: [
      'Thêm cơ quan từ tên in trong bản thảo, và khớp tên đó',
      'Add an agency from a name that the draft prints, and match the name to it',
    ],
    action: 'agency.propose',
    kind: 'write',
    response: DraftView,
    status: 201,
    versioned: 'edit',
    problems: ['not-found', 'body-invalid', 'draft-confirmed', 'agency-known'],
  })
  async add(
    @Caller() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @IfMatch() version: number,
    @InLanguage() language: Language,
    @Param('id', { schema: Id }) draftId: string,
    @Body({ schema: ProposedAgency }) agency: ProposedAgency,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftView> {
    const { agencyId, draft } = await this.writes.once({
      principal,
      idempotencyKey,
      request: { route: `POST /api/drafts/${draftId}/agencies`, version, agency },
      work: (manager) => this.agencies.add(manager, principal, { draftId, version, agency }),
    });
    setVersion(response, draft.version);
    response.set('Location', `/api/agencies/${agencyId}`);
    return draftIn(draft, language);
  }
}
