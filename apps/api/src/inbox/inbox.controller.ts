import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { Id, NoBody } from '#contracts/http/common';
import { type InboxMessage, InboxPage, InboxQuery, InboxRead } from '#contracts/http/inbox';
import { listInbox, markRead } from '#persistence/inbox/inbox';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { Caller } from '../http/caller.decorator.ts';
import { InLanguage } from '../http/language.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import type { Page } from '../http/paging.ts';
import { showPage } from '../http/show-page.ts';
import { momentOf } from '../names/moment.ts';
import { subjectsOf } from '../names/subjects.ts';
import { NOTICE_WORDS } from '../names/words.ts';
import { RECORD } from '../platform/tokens.ts';
import type { Language } from '../problem/language.ts';
import { ProblemException } from '../problem/problem.exception.ts';

@ApiTags('inbox')
@Controller('api/inbox')
export class InboxController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  @Get()
  @Operation({
    summary: ['Hộp thư của cơ quan tôi', 'Messages of my agency, newest first'],
    action: 'inbox.read',
    response: InboxPage,
    problems: ['query-invalid', 'cursor-invalid'],
  })
  async list(
    @Caller() { agencyId }: Principal,
    @InLanguage() language: Language,
    @Query({ schema: InboxQuery }) { after, limit, unread }: z.output<typeof InboxQuery>,
  ): Promise<Page<InboxMessage>> {
    if (agencyId === null) return { items: [], next: null };
    const { manager } = this.record;
    const page = await listInbox(manager, agencyId, { after, limit, unreadOnly: unread === 'true' });
    const streams = page.rows.flatMap(({ lines }) => lines.map(({ subject }) => subject));
    const subjects = await subjectsOf(manager, streams, language);
    return showPage(page, ({ id, kind, planId, period, about, createdAt, readAt, lines }) => ({
      id,
      kind,
      title: NOTICE_WORDS[kind][language],
      planId,
      period,
      about,
      createdAt: momentOf(createdAt) ?? '',
      readAt: momentOf(readAt),
      lines: lines.map(({ subject }) => subjects.get(subject)).filter((one) => one !== undefined),
    }));
  }

  @Post(':id/read')
  @Operation({
    summary: ['Đánh dấu đã đọc', 'Mark as read'],
    action: 'inbox.mark',
    kind: 'write',
    response: InboxRead,
    problems: ['not-found', 'body-invalid'],
  })
  async read(
    @Call() { principal, idempotencyKey }: ActCall,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NoBody }) _body: z.output<typeof NoBody>,
  ): Promise<z.output<typeof InboxRead>> {
    return await this.writes.once({
      principal,
      idempotencyKey,
      request: { write: 'inbox-read', id },
      work: async (manager) => {
        const found = await markRead(manager, principal.agencyId ?? '', id, Date.now());
        if (!found) throw new ProblemException('not-found');
        return { id, read: true as const };
      },
    });
  }
}
