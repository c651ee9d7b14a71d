import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Action, mayEver } from '#access/policy';
import { ProblemException } from '../problem/problem.exception.ts';
import { Authentication } from '../session/authentication.ts';
import type { RequestWithCaller } from './caller.decorator.ts';
import { ACTION, PUBLIC } from './operation.decorator.ts';

/** Knows the caller of every route that is not public, and refuses what no relation could allow. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Authentication) private readonly authentication: Authentication,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) === true) return true;
    const request = context.switchToHttp().getRequest<RequestWithCaller>();
    const caller = await this.authentication.of(request);
    if (caller === null) {
      throw new ProblemException('not-signed-in', {}, { 'WWW-Authenticate': 'Bearer realm="phoihop"' });
    }
    Object.assign(request, caller);
    const action = this.reflector.get<Action | undefined>(ACTION, context.getHandler());
    // A route without an action would be open to everybody: it is open to nobody instead.
    if (action === undefined || !mayEver(caller.principal, action)) throw new ProblemException('forbidden');
    return true;
  }
}
