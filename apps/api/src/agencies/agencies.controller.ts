import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#access/roles';
import { AgencyPage, AgencyPatch, AgencyView, NewAgency } from '#contracts/http/agencies';
import { Id, PageQuery } from '#contracts/http/common';
import {
  type AgencyRow,
  editAgency,
  findAgency,
  listAgencies,
  putAgency,
} from '#persistence/agencies/agencies';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import { Caller } from '../http/caller.decorator.ts';
import { IdempotencyKey } from '../http/idempotency-key.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { visible } from '../http/permit.ts';
import { showPage } from '../http/show-page.ts';
import { IfMatch, setVersion } from '../http/version.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { showAgency } from './agency-view.ts';

type GivenName = NewAgency['names'][number];
const dated = (names: readonly GivenName[]) =>
  names.map(({ name, from, to, basis }) => ({ name, validFrom: from, validTo: to, basis }));

interface Handing {
  readonly id: string;
  readonly localityId: string;
  readonly successors: readonly { readonly agencyId: string }[];
}

/** @throws ProblemException `agency-unknown` where a successor is no other agency of the locality */
async function refuseUnknownSuccessors(manager: EntityManager, handing: Handing): Promise<void> {
  const { id, localityId, successors } = handing;
  for (const { agencyId } of successors) {
    const successor = agencyId === id ? null : await findAgency(manager, agencyId);
    if (successor?.localityId !== localityId) throw new ProblemException('agency-unknown');
  }
}

@ApiTags('agencies')
@Controller('api/agencies')
export class AgenciesController {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  @Get()
  @Operation({
    summary: ['Cơ quan của địa phương', 'Agencies of the locality, in the order of their names'],
    action: 'agency.read',
    response: AgencyPage,
    problems: ['query-invalid', 'cursor-invalid'],
  })
  async list(
    @Caller() { localityId }: Principal,
    @Query({ schema: PageQuery }) query: z.output<typeof PageQuery>,
  ): Promise<z.output<typeof AgencyPage>> {
    const page = showPage(await listAgencies(this.record.manager, localityId, query), showAgency);
    return { ...page, items: [...page.items] };
  }

  @Get(':id')
  @Operation({
    summary: ['Một cơ quan', 'One agency, with all that it was ever called'],
    action: 'agency.read',
    response: AgencyView,
    versioned: 'answer',
    problems: ['not-found'],
  })
  async one(
    @Caller() principal: Principal,
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgencyView> {
    const row = await this.#find(this.record.manager, principal, id);
    setVersion(response, row.version);
    return showAgency(row);
  }

  @Post()
  @Operation({
    summary: ['Thêm cơ quan', 'Add an agency'],
    action: 'agency.write',
    kind: 'write',
    response: AgencyView,
    status: 201,
    versioned: 'answer',
    problems: ['body-invalid', 'agency-unknown'],
  })
  async create(
    @Caller() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @Body({ schema: NewAgency }) agency: NewAgency,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgencyView> {
    const view = await this.writes.once({
      principal,
      idempotencyKey,
      request: { route: 'POST /api/agencies', agency },
      work: (manager) => this.#add(manager, principal, agency),
    });
    setVersion(response, view.version);
    response.set('Location', `/api/agencies/${view.id}`);
    return view;
  }

  @Patch(':id')
  @Operation({
    summary: ['Sửa tên, loại, cơ quan kế thừa', 'Change the names, aliases, kind or successors of an agency'],
    action: 'agency.write',
    kind: 'write',
    response: AgencyView,
    versioned: 'edit',
    problems: ['not-found', 'body-invalid', 'agency-unknown'],
  })
  async edit(
    @Caller() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @IfMatch() version: number,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AgencyPatch }) patch: AgencyPatch,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgencyView> {
    const view = await this.writes.once({
      principal,
      idempotencyKey,
      request: { route: `PATCH /api/agencies/${id}`, version, patch },
      work: (manager) => this.#change(manager, principal, { id, version, patch }),
    });
    setVersion(response, view.version);
    return view;
  }

  async #find(manager: EntityManager, principal: Principal, id: string): Promise<AgencyRow> {
    return visible(principal, await findAgency(manager, id));
  }

  async #add(manager: EntityManager, principal: Principal, agency: NewAgency): Promise<AgencyView> {
    const { localityId } = principal;
    const { kind, parent, names, aliases, successors } = agency;
    const above = parent === null ? null : await findAgency(manager, parent);
    if (parent !== null && above?.localityId !== localityId) throw new ProblemException('agency-unknown');
    const id = randomUUID();
    await refuseUnknownSuccessors(manager, { id, localityId, successors });
    await putAgency(manager, { id, localityId, kind, parent, names: dated(names), aliases, successors });
    return showAgency(await this.#find(manager, principal, id));
  }

  async #change(
    manager: EntityManager,
    principal: Principal,
    change: { readonly id: string; readonly version: number; readonly patch: AgencyPatch },
  ): Promise<AgencyView> {
    const { id, version, patch } = change;
    const { localityId, parent, kind, names, aliases, successors } = await this.#find(manager, principal, id);
    const changed = {
      id,
      localityId,
      parent,
      kind: patch.kind ?? kind,
      names: dated(patch.names ?? [...names]),
      aliases: patch.aliases ?? aliases,
      successors: patch.successors ?? successors,
    };
    await refuseUnknownSuccessors(manager, changed);
    await editAgency(manager, changed, version);
    return showAgency(await this.#find(manager, principal, id));
  }
}
