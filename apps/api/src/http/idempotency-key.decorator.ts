import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemException } from '../problem/problem.exception.ts';

const FORM = /^[\x21-\x7e]{1,200}$/;

/** The caller's own name of this act, the same in every repeat. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<Request>().get('Idempotency-Key') ?? '';
  if (!FORM.test(key)) throw new ProblemException('idempotency-key-missing');
  return key;
});
