import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Principal } from '#access/roles';
import { Caller, type RequestWithCaller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { describeEvents } from './describe-events.ts';
import { EventStreams } from './event-streams.ts';

@ApiTags('events')
@Controller('api/events')
export class EventsController {
  constructor(@Inject(EventStreams) private readonly streams: EventStreams) {}

  @Get()
  @Operation({
    summary: [
      'Luồng sự kiện trực tiếp: điều gì vừa thay đổi',
      'What has just changed, of what the caller may read, as server-sent events',
    ],
    action: 'events.read',
    status: 200,
    problems: ['too-many-streams'],
  })
  @describeEvents
  async open(
    @Caller() principal: Principal,
    @Req() { sessionHash }: RequestWithCaller,
    @Res() response: Response,
  ): Promise<void> {
    if (sessionHash === undefined) throw new ProblemException('forbidden');
    await this.streams.open(principal, sessionHash, response);
  }
}
