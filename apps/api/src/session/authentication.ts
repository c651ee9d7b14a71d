import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import { isApiKey, prefixOf } from '#access/api-key';
import type { Principal } from '#access/roles';
import { sessionHash } from '#access/session-token';
import { findApiKey } from '#persistence/accounts/api-keys';
import { accountOfSession } from '#persistence/accounts/sessions';
import { enterLocality } from '../platform/request-locality.ts';
import { RECORD } from '../platform/tokens.ts';
import { noteKeyUse, principalOfAccount, principalOfKey } from './principals.ts';
import { SESSION_COOKIE } from './session-cookie.ts';

export interface Authenticated {
  readonly principal: Principal;
  readonly sessionHash?: string;
}

/** Tells who calls, from the API key or else the session's cookie. */
@Injectable()
export class Authentication {
  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  /** From then on the request sees the caller's locality. Null when the request carries nothing that is valid. */
  async of(request: Request): Promise<Authenticated | null> {
    const authorization = request.get('Authorization');
    if (authorization !== undefined) return await this.#byKey(authorization);
    const token: unknown = request.cookies?.[SESSION_COOKIE];
    return typeof token === 'string' ? await this.#bySession(token) : null;
  }

  async #byKey(authorization: string): Promise<Authenticated | null> {
    const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
    const prefix = prefixOf(secret);
    const { manager } = this.record;
    const key = prefix === null ? null : await findApiKey(manager, prefix);
    if (key === null || !isApiKey(secret, key.hash)) return null;
    const principal = await principalOfKey(manager, key);
    enterLocality(principal.localityId);
    await noteKeyUse(manager, key.id);
    return { principal };
  }

  async #bySession(token: string): Promise<Authenticated | null> {
    const { manager } = this.record;
    const hash = sessionHash(token);
    const account = await accountOfSession(manager, hash, Date.now());
    if (account === null) return null;
    const principal = await principalOfAccount(manager, account);
    enterLocality(principal.localityId);
    return { principal, sessionHash: hash };
  }
}
