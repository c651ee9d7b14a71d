import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemException } from '../problem/problem.exception.ts';

const FORM = /^[\x21-\x7e]{1,200}$/;

/** @throws ProblemException `idempotency-key-missing` */
export function idempotencyKeyOf(request: Request): string {
  const key = request.get('Idempotency-Key') ?? '';
  if (!FORM.test(key)) throw new ProblemException('idempotency-key-missing');
  return key;
}

/** The caller's own name of this act, the same in every repeat. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  idempotencyKeyOf(context.switchToHttp().getRequest<Request>()),
);
