import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import { isApiKey, prefixOf } from '#access/api-key';
import type { Principal } from '#access/roles';
import { sessionHash } from '#access/session-token';
import { RECORD } from '../platform/tokens.ts';
import { findApiKey, noteKeyUse, principalOfSession } from './account.queries.ts';
import { SESSION_COOKIE } from './session-cookie.ts';

export interface Authenticated {
  readonly principal: Principal;
  readonly sessionHash?: string;
}

/** Tells who calls, from the API key or else the session's cookie. */
@Injectable()
export class Authentication {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  /** Null when the request carries nothing that is valid. */
  async of(request: Request): Promise<Authenticated | null> {
    const authorization = request.get('Authorization');
    if (authorization !== undefined) return await this.#byKey(authorization);
    const token: unknown = request.cookies?.[SESSION_COOKIE];
    return typeof token === 'string' ? await this.#bySession(token) : null;
  }

  async #byKey(authorization: string): Promise<Authenticated | null> {
    const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
    const prefix = prefixOf(secret);
    const found = prefix === null ? null : await findApiKey(this.record.manager, prefix);
    if (found === null || !isApiKey(secret, found.hash)) return null;
    await noteKeyUse(this.record.manager, found.principal.accountId);
    return { principal: found.principal };
  }

  async #bySession(token: string): Promise<Authenticated | null> {
    const hash = sessionHash(token);
    const principal = await principalOfSession(this.record.manager, hash);
    return principal === null ? null : { principal, sessionHash: hash };
  }
}
