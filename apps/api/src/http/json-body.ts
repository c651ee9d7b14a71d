import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { ProblemException } from '../problem/problem.exception.ts';

const JSON_LIMIT = '1mb';

/** One Unicode form everywhere; U+0000 cannot be kept by PostgreSQL. */
function normalised(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value.includes('\0')) throw new SyntaxError('U+0000 is not allowed');
  return value.normalize('NFC');
}

/** Reads JSON bodies; `limit` as Express takes it. */
export const jsonBody = (limit = JSON_LIMIT): RequestHandler => express.json({ limit, reviver: normalised });

/**
 * Takes no body of another type than JSON, or raw bytes: other types could be sent by a form of a foreign page.
 */
export function onlyJson(request: Request, _response: Response, next: NextFunction): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0;
  const taken = !hasBody || request.is(['application/json', 'application/octet-stream']) !== false;
  next(taken ? undefined : new ProblemException('content-type-unsupported'));
}
