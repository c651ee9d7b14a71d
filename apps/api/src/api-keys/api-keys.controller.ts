import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import { newApiKey } from '#access/api-key';
import type { Principal } from '#access/roles';
import {
  type ApiKey,
  ApiKeyList,
  ApiKeyQuery,
  CreatedApiKey,
  NewApiKey,
  RevokedApiKey,
} from '#contracts/http/accounts';
import { Id } from '#contracts/http/common';
import { apiKeysOf, insertApiKey, revokeApiKey } from '#persistence/accounts/api-keys';
import type { ApiKey as ApiKeyRow } from '#persistence/entities/account.entity';
import { noteAdministration, ownAgency } from '../accounts/administered.ts';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import { type ActCall, Call } from '../http/act-call.decorator.ts';
import { Caller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { momentOf } from '../names/moment.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';

@ApiTags('api-keys')
@Controller('api/api-keys')
export class ApiKeysController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  @Get()
  @Operation({
    summary: ['Khóa API của một cơ quan', 'API keys of an agency'],
    action: 'api-key.read',
    response: ApiKeyList,
    problems: ['query-invalid', 'agency-unknown'],
  })
  async list(
    @Caller() principal: Principal,
    @Query({ schema: ApiKeyQuery }) { agency }: z.output<typeof ApiKeyQuery>,
  ): Promise<z.output<typeof ApiKeyList>> {
    const { manager } = this.record;
    await ownAgency(manager, principal, agency);
    const names = await AgencyNames.of(manager, [agency]);
    return { items: (await apiKeysOf(manager, agency)).map((key) => showKey(key, names)) };
  }

  @Post()
  @Operation({
    summary: ['Tạo khóa API', 'Create an API key: its secret is shown once'],
    action: 'api-key.write',
    kind: 'write',
    status: 201,
    response: CreatedApiKey,
    problems: ['body-invalid', 'agency-unknown'],
  })
  async create(
    @Call() { principal, idempotencyKey }: ActCall,
    @Body({ schema: NewApiKey }) body: z.output<typeof NewApiKey>,
  ): Promise<z.output<typeof CreatedApiKey>> {
    return await this.writes.once<z.output<typeof CreatedApiKey>>({
      principal,
      idempotencyKey,
      request: { write: 'api-key', body },
      work: async (manager) => {
        await ownAgency(manager, principal, body.agencyId);
        const id = randomUUID();
        const { secret, prefix, hash } = newApiKey();
        await insertApiKey(manager, { id, prefix, hash, ...body });
        const { agencyId, scopes } = body;
        await noteAdministration(manager, principal, {
          type: 'api-key-created',
          subject: id,
          agencyId,
          scopes,
        });
        return { id, prefix, secret };
      },
      remember: (answer) => ({ ...answer, secret: null }),
    });
  }

  @Delete(':id')
  @Operation({
    summary: ['Thu hồi khóa API', 'Revoke an API key'],
    action: 'api-key.write',
    kind: 'write',
    response: RevokedApiKey,
    problems: ['not-found'],
  })
  async revoke(
    @Call() { principal, idempotencyKey }: ActCall,
    @Param('id', { schema: Id }) id: string,
  ): Promise<z.output<typeof RevokedApiKey>> {
    return await this.writes.once({
      principal,
      idempotencyKey,
      request: { write: 'api-key-revoke', id },
      work: async (manager) => {
        const agencyId = await agencyOfKey(manager, principal, id);
        await revokeApiKey(manager, id, agencyId, Date.now());
        await noteAdministration(manager, principal, { type: 'api-key-revoked', subject: id, agencyId });
        return { id, revoked: true as const };
      },
    });
  }
}

function showKey(key: ApiKeyRow, names: AgencyNames): ApiKey {
  const { id, prefix, label, agencyId, scopes, createdAt, lastUsedAt, revokedAt } = key;
  return {
    id,
    prefix,
    label,
    agency: names.ref(agencyId),
    scopes,
    createdAt: momentOf(createdAt),
    lastUsedAt: momentOf(lastUsedAt),
    revokedAt: momentOf(revokedAt),
  };
}

/** @throws ProblemException `not-found` for a key of another locality */
async function agencyOfKey(manager: EntityManager, { localityId }: Principal, id: string): Promise<string> {
  const rows: { agencyId: string }[] = await manager.query(
    `select k.agency_id as "agencyId" from api_key k join agency a on a.id = k.agency_id
      where k.id = $1 and a.locality_id = $2`,
    [id, localityId],
  );
  if (rows[0] === undefined) throw new ProblemException('not-found');
  return rows[0].agencyId;
}
