import { Controller, Get, Inject, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { AgencyImport, AgencyImportQuery, AgencyListQuery } from '#contracts/http/agency-lists';
import { sha256 } from '#persistence/journal/canonical';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import { Caller } from '../http/caller.decorator.ts';
import { IdempotencyKey } from '../http/idempotency-key.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { AgencyListsService } from './agency-lists.service.ts';
import { describeExport, describeImport } from './describe-list.ts';
import { agenciesIn } from './list-file.ts';

/** The agencies of a locality as a file. Its routes are more exact than those of one agency, and come before them. */
@ApiTags('agencies')
@Controller('api/agencies')
export class AgencyListsController {
  constructor(
    @Inject(AgencyListsService) private readonly lists: AgencyListsService,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  @Get('export')
  @Operation({
    summary: ['Tải danh sách cơ quan', 'The agencies of the locality as a list, which can be taken in again'],
    action: 'agency.read',
    status: 200,
    problems: ['query-invalid'],
  })
  @describeExport
  async export(
    @Caller() principal: Principal,
    @Query({ schema: AgencyListQuery }) { format }: z.output<typeof AgencyListQuery>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    response.attachment(`Danh sách cơ quan.${format}`);
    return new StreamableFile(await this.lists.file(principal, format));
  }

  @Post('import')
  @Operation({
    summary: [
      'Nạp danh sách cơ quan: thêm và sửa, không xóa; sai một dòng thì không nạp dòng nào',
      'Take in a list of agencies: adds and corrects, takes nothing away; with one wrong row it takes nothing in',
    ],
    action: 'agency.write',
    kind: 'write',
    response: AgencyImport,
    problems: ['query-invalid', 'agency-list-unreadable', 'agency-list-invalid'],
  })
  @describeImport
  async import(
    @Caller() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @Query({ schema: AgencyImportQuery }) { dryRun }: z.output<typeof AgencyImportQuery>,
    @Req() request: Request,
  ): Promise<AgencyImport> {
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body))
      throw new ProblemException('content-type-unsupported', { expected: 'application/octet-stream' });
    const agencies = agenciesIn(body);
    if (dryRun === 'true') return await this.lists.look(principal, agencies);
    return await this.writes.once({
      principal,
      idempotencyKey,
      request: { route: 'POST /api/agencies/import', digest: sha256(body) },
      work: (manager) => this.lists.take(manager, principal, agencies),
    });
  }
}
