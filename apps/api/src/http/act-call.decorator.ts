import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Response } from 'express';
import type { Principal } from '#access/roles';
import { ProblemException } from '../problem/problem.exception.ts';
import type { RequestWithCaller } from './caller.decorator.ts';
import { idempotencyKeyOf } from './idempotency-key.decorator.ts';

/** What every act needs of its request. */
export interface ActCall {
  readonly principal: Principal;
  readonly idempotencyKey: string;
  readonly response: Response;
}

export const Call = createParamDecorator((_data: unknown, context: ExecutionContext): ActCall => {
  const http = context.switchToHttp();
  const request = http.getRequest<RequestWithCaller>();
  if (request.principal === undefined) throw new ProblemException('not-signed-in');
  return {
    principal: request.principal,
    idempotencyKey: idempotencyKeyOf(request),
    response: http.getResponse<Response>(),
  };
});
