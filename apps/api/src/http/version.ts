import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ProblemException } from '../problem/problem.exception.ts';

const FORM = /^(?:W\/)?"(\d{1,9})"$/;

/**
 * The version in an `If-Match`.
 * @throws ProblemException `version-changed`: an ETag that was never given out cannot be the present one
 */
export function versionIn(ifMatch: string): number {
  const version = FORM.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new ProblemException('version-changed');
  return Number(version);
}

/** The version that the caller edited, from `If-Match`. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const value = context.switchToHttp().getRequest<Request>().get('If-Match');
  if (value === undefined) throw new ProblemException('if-match-missing');
  return versionIn(value);
});

/** Tells the version of what is answered. */
export function setVersion(response: Response, version: number): void {
  response.set('ETag', `"${version}"`);
}
