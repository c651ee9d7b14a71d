import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '#access/roles';
import { SystemState } from '#contracts/http/system';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { SystemStates } from './system.service.ts';

@ApiTags('system')
@Controller('api/system')
export class SystemController {
  constructor(@Inject(SystemStates) private readonly states: SystemStates) {}

  @Get()
  @Operation({
    summary: [
      'Tình trạng hệ thống: cơ sở dữ liệu, Temporal, hàng chờ gửi, sự cố, nhật ký',
      'How the installation is: database, Temporal and its workers, outbox, incidents, journal',
    ],
    action: 'system.read',
    response: SystemState,
  })
  async read(@Caller() principal: Principal): Promise<SystemState> {
    return await this.states.read(principal);
  }
}
