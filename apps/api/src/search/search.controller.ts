import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { allows, mayEver } from '#access/policy';
import type { Principal } from '#access/roles';
import { SearchHits, SearchQuery } from '#contracts/http/search';
import { Caller } from '../http/caller.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { maySee, readingOf } from './may-see.ts';
import { showFound } from './search-view.ts';
import { findAll, KINDS } from './search.queries.ts';

@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  @Get()
  @Operation({
    summary: [
      'Tìm trong mọi thứ tôi được xem, có dấu hay không dấu',
      'Search everything that I may see, with or without diacritics, the best first',
    ],
    action: 'search.read',
    response: SearchHits,
    problems: ['query-invalid'],
  })
  async search(
    @Caller() principal: Principal,
    @InLanguage() language: Language,
    @Query({ schema: SearchQuery }) { q, limit }: z.output<typeof SearchQuery>,
  ): Promise<SearchHits> {
    const { manager } = this.record;
    const kinds = KINDS.filter((kind) => mayEver(principal, readingOf(kind)));
    // Who reads all reports asks for all; of the others the database leaves out what is certainly not theirs.
    const readsAll = allows(principal, 'report.read') || allows(principal, 'letter.read');
    const partOf = readsAll ? null : principal.agencyId;
    const found = await findAll(manager, q, kinds, partOf);
    const seen = found.filter((row) => maySee(principal, row)).slice(0, limit);
    return { items: await showFound(manager, seen, language) };
  }
}
