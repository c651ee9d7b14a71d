import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Principal } from '#access/roles';
import { ProblemException } from '../problem/problem.exception.ts';

export interface RequestWithCaller extends Request {
  principal?: Principal;
  /** Hash of the session's token; absent for API keys. */
  sessionHash?: string;
}

/** The principal of the request: from session or API key, and from nowhere else. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<RequestWithCaller>();
  if (principal === undefined) throw new ProblemException('not-signed-in');
  return principal;
});
