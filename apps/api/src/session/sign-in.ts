import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { NOBODYS_HASH, isPassword } from '#access/password';
import type { Principal } from '#access/roles';
import { SESSION_MS, newSessionToken } from '#access/session-token';
import { dayOf } from '#domain/time/day';
import { findAccountByUsername } from '#persistence/accounts/accounts';
import { openSession, revokeSession } from '#persistence/accounts/sessions';
import { recordFacts } from '#persistence/journal/record-facts';
import { enterLocality } from '../platform/request-locality.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { principalOfAccount } from './principals.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** The month's chain of who signed in and out. */
const signInStream = (at: number): string => `sign-ins/${dayOf(at).slice(0, 7)}`;

@Injectable()
export class SignInService {
  readonly #throttle = new SignInThrottle();

  constructor(@Inject(RECORD) private readonly record: DataSource) {}

  /**
   * @returns the token for the cookie
   * @throws ProblemException `sign-in-failed`, `too-many-attempts`
   */
  async signIn(
    username: string,
    password: string,
    address: string,
  ): Promise<{ token: string; principal: Principal }> {
    const name = username.toLowerCase();
    const wait = this.#throttle.waitFor(name, address);
    if (wait > 0) throw new ProblemException('too-many-attempts', {}, { 'Retry-After': String(wait) });
    const account = await findAccountByUsername(this.record.manager, name);
    // Unknown names take as long as known ones, so that nobody learns which exist.
    const isRight = await isPassword(password, account?.passwordHash ?? NOBODYS_HASH);
    if (account === null || account.disabled || !isRight) {
      this.#throttle.failed(name, address);
      throw new ProblemException('sign-in-failed');
    }
    this.#throttle.succeeded(name, address);
    const principal = await principalOfAccount(this.record.manager, account);
    enterLocality(principal.localityId);
    return { token: await this.#open(principal), principal };
  }

  async signOut(principal: Principal, idHash: string): Promise<void> {
    await this.record.transaction(async (manager) => {
      await revokeSession(manager, idHash);
      await this.#note(manager, 'signed-out', principal);
    });
  }

  async #open(principal: Principal): Promise<string> {
    const { token, hash } = newSessionToken();
    await this.record.transaction(async (manager) => {
      await manager.query(
        'delete from session where account_id = $1 and (revoked or expires_at < clock_timestamp())',
        [principal.accountId],
      );
      await openSession(manager, hash, principal.accountId, Date.now() + SESSION_MS);
      await this.#note(manager, 'signed-in', principal);
    });
    return token;
  }

  async #note(manager: DataSource['manager'], type: string, principal: Principal): Promise<void> {
    const at = Date.now();
    const { kind, accountId, role, agencyId } = principal;
    const actor = { kind, accountId, role, agencyId: agencyId ?? '' };
    await recordFacts(manager, signInStream(at), [{ type, v: 1, at }], actor);
  }
}
