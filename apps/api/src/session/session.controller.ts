import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { ACTIONS, mayEver } from '#access/policy';
import type { Principal } from '#access/roles';
import type { Environment } from '#config/environment';
import { Me, SignIn } from '#contracts/http/session';
import { LocalityEntity } from '#persistence/entities/agency.entity';
import { AgencyNames } from '../names/agency-names.ts';
import { Caller, type RequestWithCaller } from '../http/caller.decorator.ts';
import { Operation } from '../http/operation.decorator.ts';
import { ENVIRONMENT, RECORD } from '../platform/tokens.ts';
import { cookieOptions, SESSION_COOKIE } from './session-cookie.ts';
import { SignInService } from './sign-in.ts';

@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    @Inject(SignInService) private readonly signIns: SignInService,
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Post('session')
  @Operation({
    summary: ['Đăng nhập', 'Sign in: sets an HttpOnly cookie'],
    action: null,
    response: Me,
    problems: ['body-invalid', 'sign-in-failed', 'too-many-attempts'],
  })
  async signIn(
    @Body({ schema: SignIn }) { username, password }: z.output<typeof SignIn>,
    @Req() request: RequestWithCaller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const { token, principal } = await this.signIns.signIn(username, password, request.ip ?? '');
    response.cookie(SESSION_COOKIE, token, cookieOptions(this.environment));
    return await this.#show(principal);
  }

  @Get('session')
  @Operation({
    summary: ['Phiên đăng nhập hiện tại', 'The present session'],
    action: 'me.read',
    response: Me,
  })
  async session(@Caller() principal: Principal): Promise<Me> {
    return await this.#show(principal);
  }

  @Delete('session')
  @Operation({ summary: ['Đăng xuất', 'Sign out: ends the session on the server'], action: 'me.read' })
  async signOut(
    @Caller() principal: Principal,
    @Req() { sessionHash }: RequestWithCaller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    if (sessionHash !== undefined) await this.signIns.signOut(principal, sessionHash);
    const { maxAge: _, ...options } = cookieOptions(this.environment);
    response.clearCookie(SESSION_COOKIE, options);
  }

  @Get('me')
  @Operation({ summary: ['Tôi là ai', 'Who am I, and for which office'], action: 'me.read', response: Me })
  async me(@Caller() principal: Principal): Promise<Me> {
    return await this.#show(principal);
  }

  async #show(principal: Principal): Promise<Me> {
    const { kind, accountId, username, role, agencyId, localityId, scopes } = principal;
    const { manager } = this.record;
    const names = await AgencyNames.of(manager, [agencyId]);
    const locality = await manager.findOneBy(LocalityEntity, { id: localityId });
    return {
      accountId,
      username,
      kind,
      role,
      agency: names.refOrNull(agencyId),
      localityId,
      locality: { id: localityId, name: locality?.name ?? '' },
      scopes: scopes === null ? null : [...scopes],
      actions: ACTIONS.filter((action) => mayEver(principal, action)),
    };
  }
}
