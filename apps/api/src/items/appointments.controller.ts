import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { Principal, Role } from '#access/roles';
import { Appoint, OwnAccounts } from '#contracts/http/appointments';
import { Id } from '#contracts/http/common';
import { Item } from '#contracts/http/items';
import { accountsOfAgency } from '#persistence/accounts/accounts';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { RECORD } from '../platform/tokens.ts';
import { Appointments } from './appointments.service.ts';

@ApiTags('items')
@Controller('api')
export class AppointmentsController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(Appointments) private readonly appointments: Appointments,
  ) {}

  @Put('items/:id/appointment')
  @Operation({
    summary: [
      'Phân công người phụ trách và người thay thế trong cơ quan chủ trì',
      'Say who of the lead agency looks after the item, and who for a time instead',
    ],
    action: 'item.appoint',
    kind: 'write',
    response: Item,
    problems: ['not-found', 'body-invalid', 'plan-ended', 'account-not-of-agency'],
  })
  async appoint(
    @Call() call: ActCall,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: Appoint }) given: Appoint,
  ): Promise<Item> {
    return await this.appointments.appoint(call, id, given);
  }

  @Get('agency/accounts')
  @Operation({
    summary: ['Tài khoản của cơ quan tôi', 'Accounts of my agency that may sign in'],
    action: 'agency.accounts',
    response: OwnAccounts,
  })
  async accounts(@Caller() { agencyId }: Principal): Promise<OwnAccounts> {
    const rows = agencyId === null ? [] : await accountsOfAgency(this.record.manager, agencyId);
    return { items: rows.map(({ id, username, role }) => ({ id, username, role: role as Role })) };
  }
}
