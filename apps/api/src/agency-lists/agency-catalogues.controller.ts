import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CATALOGUES, catalogueAgencies, catalogueFile } from '#catalogue/catalogues';
import { AgencyCatalogues } from '#contracts/http/agency-lists';
import { Id } from '#contracts/http/common';
import { Operation } from '../http/operation.decorator.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { describeCatalogue } from './describe-list.ts';

/** Lists to begin with, for whoever sets up a locality. */
@ApiTags('agencies')
@Controller('api/agency-catalogues')
export class AgencyCataloguesController {
  @Get()
  @Operation({
    summary: ['Danh mục cơ quan có sẵn', 'Lists of agencies that come with the product, one a locality'],
    action: 'agency.read',
    response: AgencyCatalogues,
  })
  async list(): Promise<AgencyCatalogues> {
    const items = CATALOGUES.map(({ id, name, about }) => ({
      id,
      name,
      about,
      agencyCount: catalogueAgencies(id).length,
      csv: `/api/agency-catalogues/${id}.csv`,
    }));
    return { items };
  }

  @Get(':id.csv')
  @Operation({
    summary: ['Tải một danh mục cơ quan', 'One of these lists, to be corrected and taken in'],
    action: 'agency.read',
    status: 200,
    problems: ['not-found'],
  })
  @describeCatalogue
  async one(
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const file = catalogueFile(id);
    if (file === null) throw new ProblemException('not-found');
    response.attachment(`${id}.csv`);
    return new StreamableFile(file);
  }
}
