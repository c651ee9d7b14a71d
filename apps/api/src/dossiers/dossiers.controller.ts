import { Controller, Get, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Principal } from '#access/roles';
import { Id } from '#contracts/http/common';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { describeFile } from '../openapi/describe-file.ts';
import { Dossiers } from './dossiers.service.ts';

@ApiTags('items')
@Controller('api/items/:id/dossier')
export class DossiersController {
  constructor(@Inject(Dossiers) private readonly dossiers: Dossiers) {}

  @Get()
  @Operation({
    summary: [
      'Tải hồ sơ nhiệm vụ, kèm chương trình kiểm tra',
      'The item with its whole journal, its texts and what checks them, as one archive',
    ],
    action: 'item.dossier',
    status: 200,
    problems: ['not-found'],
  })
  @describeFile('dossier.json, dossier.html, README.txt, verify.mjs, public-key.pem', ['application/zip'])
  async dossier(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.dossiers.archive(principal, id);
    response.attachment(name);
    return new StreamableFile(bytes, { type: 'application/zip' });
  }
}
