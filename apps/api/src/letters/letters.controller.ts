import { Body, Controller, Get, Headers, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { allows } from '#access/policy';
import type { Principal } from '#access/roles';
import { type Accepted, Id, type Recorded } from '#contracts/http/common';
import {
  Letter,
  LetterAct,
  LetterPage,
  LetterQuery,
  type LetterSummary,
  SignLetter,
} from '#contracts/http/letters';
import { planStream } from '#contracts/workflow/ids';
import type { PlanCommand } from '#domain/plan/plan-messages';
import { findLetter } from '#persistence/letters/letters';
import { answerAct } from '../commands/answer-act.ts';
import { CommandService } from '../commands/command.service.ts';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { Caller } from '../http/caller.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import type { Page } from '../http/paging.ts';
import { visible } from '../http/permit.ts';
import { setVersion, versionIn } from '../http/version.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { relationsOf } from './letter-relations.ts';
import { readLetterDetail, versionOf } from './letter-view.ts';
import { Letters } from './letters.service.ts';

@ApiTags('letters')
@Controller('api/letters')
export class LettersController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(Letters) private readonly letters: Letters,
  ) {}

  @Get()
  @Operation({
    summary: [
      'Văn bản đôn đốc và báo cáo cấp trên',
      'Letters, newest first; a page may be shorter than asked',
    ],
    action: 'letter.read',
    response: LetterPage,
    problems: ['query-invalid', 'cursor-invalid'],
  })
  async list(
    @Caller() principal: Principal,
    @Query({ schema: LetterQuery }) { after, limit, plan, status }: z.output<typeof LetterQuery>,
  ): Promise<Page<LetterSummary>> {
    return await this.letters.list(principal, { planId: plan, status }, { after, limit });
  }

  @Get(':id')
  @Operation({
    summary: ['Một văn bản', 'One letter with its text'],
    action: 'letter.read',
    response: Letter,
    versioned: 'answer',
    problems: ['not-found'],
  })
  async one(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @InLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Letter> {
    const row = await this.letters.find(principal, id);
    setVersion(response, versionOf(row));
    return await readLetterDetail(this.record.manager, principal, row, language);
  }

  @Post(':id/sign')
  @Operation({
    summary: [
      'Ghi số và ngày ký',
      'Record number and date of the signed letter; with If-Match only what was read',
    ],
    action: 'letter.sign',
    kind: 'act',
    response: LetterAct,
    problems: [
      'not-found',
      'body-invalid',
      'version-changed',
      'only-focal-agency',
      'letter-already-signed',
      'plan-not-started',
    ],
  })
  async sign(
    @Call() { principal, idempotencyKey, response }: ActCall,
    @Param('id', { schema: Id }) id: string,
    @InLanguage() language: Language,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: SignLetter }) { number, signedOn }: z.output<typeof SignLetter>,
  ): Promise<(Letter & { recorded: Recorded }) | Accepted> {
    const row = visible(principal, await findLetter(this.record.manager, id));
    const command: PlanCommand = { type: 'sign-letter', letterId: id, number, signedOn };
    const outcome = await this.commands.act({
      principal,
      target: planStream(row.planId),
      command,
      idempotencyKey,
      permitted: allows(principal, 'letter.sign', relationsOf(principal, row)),
      precondition: () => {
        if (row.status === 'signed') throw new ProblemException('letter-already-signed');
        if (ifMatch !== undefined && versionIn(ifMatch) !== versionOf(row))
          throw new ProblemException('version-changed');
      },
    });
    return await answerAct(response, outcome, `/api/letters/${id}`, async () => {
      const signed = visible(principal, await findLetter(this.record.manager, id));
      return await readLetterDetail(this.record.manager, principal, signed, language);
    });
  }
}
