import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import { mayEver } from '#access/policy';
import type { Principal } from '#access/roles';
import { WorkList } from '#contracts/http/inbox';
import { countUnread } from '#persistence/inbox/inbox';
import { Caller } from '../http/caller.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { subjectsOf } from '../names/subjects.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { showWork } from './work-view.ts';
import { workOf } from './work.queries.ts';

@ApiTags('work')
@Controller('api/work')
export class WorkController {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  @Get()
  @Operation({
    summary: ['Việc đang chờ tôi', 'What waits for me now: what is late, what is due soon, then the newest'],
    action: 'work.read',
    response: WorkList,
  })
  async list(@Caller() principal: Principal, @InLanguage() language: Language): Promise<WorkList> {
    const { agencyId } = principal;
    if (agencyId === null) return { items: [], unread: 0 };
    const { manager } = this.record;
    const rows = await workOf(manager, agencyId, (action) => mayEver(principal, action));
    const subjects = await subjectsOf(
      manager,
      rows.map(({ stream }) => stream),
      language,
    );
    const names = await AgencyNames.of(
      manager,
      rows.flatMap(({ agency, to }) => [agency, to]),
    );
    const items = showWork(rows, { subjects, names, language, now: Date.now() });
    return { items, unread: await countUnread(manager, agencyId) };
  }
}
