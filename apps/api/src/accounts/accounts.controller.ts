import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import { hashPassword } from '#access/password';
import type { Principal, Role } from '#access/roles';
import { Account, AccountChange, AccountList, NewAccount } from '#contracts/http/accounts';
import { Id } from '#contracts/http/common';
import {
  accountsOf,
  changeAccount,
  findAccount,
  findAccountByUsername,
  insertAccount,
} from '#persistence/accounts/accounts';
import { revokeSessionsOf } from '#persistence/accounts/sessions';
import type { Account as AccountRow } from '#persistence/entities/account.entity';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { momentOf } from '../names/moment.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { noteAdministration, ownAgency } from './administered.ts';

/** Roles that stand in no agency need none; all others act for one. */
const WITHOUT_AGENCY: readonly Role[] = ['auditor', 'administrator'];

const showAccount = (
  { id, username, role, agencyId, disabled, createdAt }: AccountRow,
  names: AgencyNames,
): Account => ({
  id,
  username,
  role: role as Role,
  agency: names.refOrNull(agencyId),
  disabled,
  createdAt: momentOf(createdAt) ?? '',
});

@ApiTags('accounts')
@Controller('api/accounts')
export class AccountsController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  @Get()
  @Operation({
    summary: ['Tài khoản của địa phương', 'Accounts of the locality'],
    action: 'account.read',
    response: AccountList,
  })
  async list(@Caller() { localityId }: Principal): Promise<z.output<typeof AccountList>> {
    const rows = await accountsOf(this.record.manager, localityId);
    const names = await AgencyNames.of(
      this.record.manager,
      rows.map(({ agencyId }) => agencyId),
    );
    return { items: rows.map((row) => showAccount(row, names)) };
  }

  @Post()
  @Operation({
    summary: ['Tạo tài khoản', 'Create an account'],
    action: 'account.write',
    kind: 'write',
    status: 201,
    response: Account,
    problems: ['body-invalid', 'username-taken', 'agency-unknown', 'role-needs-agency'],
  })
  async create(
    @Call() { principal, idempotencyKey }: ActCall,
    @Body({ schema: NewAccount }) { password, ...account }: z.output<typeof NewAccount>,
  ): Promise<Account> {
    return await this.writes.once({
      principal,
      idempotencyKey,
      // The password stays out of what is kept, even as a digest.
      request: { write: 'account', account },
      work: async (manager) => {
        await checkOffice(manager, principal, account.role, account.agencyId);
        if ((await findAccountByUsername(manager, account.username)) !== null)
          throw new ProblemException('username-taken');
        const id = randomUUID();
        const passwordHash = await hashPassword(password);
        await insertAccount(manager, { ...account, id, passwordHash, localityId: principal.localityId });
        const { role, agencyId } = account;
        await noteAdministration(manager, principal, {
          type: 'account-created',
          subject: id,
          role,
          agencyId,
        });
        return await readAccount(manager, principal, id);
      },
    });
  }

  @Patch(':id')
  @Operation({
    summary: ['Sửa tài khoản', 'Change an account: its sessions end'],
    action: 'account.write',
    kind: 'write',
    response: Account,
    problems: ['not-found', 'body-invalid', 'agency-unknown', 'role-needs-agency'],
  })
  async change(
    @Call() { principal, idempotencyKey }: ActCall,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AccountChange }) { password, ...given }: z.output<typeof AccountChange>,
  ): Promise<Account> {
    return await this.writes.once({
      principal,
      idempotencyKey,
      request: { write: 'account-change', id, given, password: password !== undefined },
      work: async (manager) => {
        const account = await ownAccount(manager, principal, id);
        const role = given.role ?? (account.role as Role);
        const agencyId = given.agencyId === undefined ? account.agencyId : given.agencyId;
        await checkOffice(manager, principal, role, agencyId);
        const disabled = given.disabled ?? account.disabled;
        const passwordHash = password === undefined ? account.passwordHash : await hashPassword(password);
        await changeAccount(manager, id, { role, agencyId, disabled, passwordHash });
        await revokeSessionsOf(manager, id);
        const fact = { type: 'account-changed', subject: id, role, agencyId, disabled };
        await noteAdministration(manager, principal, { ...fact, password: password !== undefined });
        return await readAccount(manager, principal, id);
      },
    });
  }
}

async function checkOffice(
  manager: EntityManager,
  principal: Principal,
  role: Role,
  agencyId: string | null,
): Promise<void> {
  if (agencyId !== null) return await ownAgency(manager, principal, agencyId);
  if (!WITHOUT_AGENCY.includes(role)) throw new ProblemException('role-needs-agency');
}

async function ownAccount(
  manager: EntityManager,
  { localityId }: Principal,
  id: string,
): Promise<AccountRow> {
  const account = await findAccount(manager, id);
  if (account?.localityId !== localityId) throw new ProblemException('not-found');
  return account;
}

async function readAccount(manager: EntityManager, principal: Principal, id: string): Promise<Account> {
  const account = await ownAccount(manager, principal, id);
  return showAccount(account, await AgencyNames.of(manager, [account.agencyId]));
}
