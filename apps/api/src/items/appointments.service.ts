import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { relationsToItem } from '#access/relations';
import type { Principal } from '#access/roles';
import type { Appoint } from '#contracts/http/appointments';
import type { Item } from '#contracts/http/items';
import { dayOf } from '#domain/time/day';
import { findAccount } from '#persistence/accounts/accounts';
import { putAppointment, removeAppointment } from '#persistence/items/appointments';
import { findItem } from '#persistence/items/items';
import { recordFacts } from '#persistence/journal/record-facts';
import { IdempotentWrites } from '../commands/idempotent-writes.ts';
import type { ActCall } from '../http/act-call.decorator.ts';
import { permit, visible } from '../http/permit.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { readItemDetail } from './item-detail.ts';
import { takesAppointment } from './takes-appointment.ts';

/** Keeps who looks after what within an agency. */
@Injectable()
export class Appointments {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(IdempotentWrites) private readonly writes: IdempotentWrites,
  ) {}

  /**
   * @returns the item as it is then
   * @throws ProblemException `not-found`, `forbidden`, `plan-ended`, `account-not-of-agency`
   */
  async appoint({ principal, idempotencyKey }: ActCall, id: string, given: Appoint): Promise<Item> {
    await this.writes.once({
      principal,
      idempotencyKey,
      request: { write: 'appointment', id, given },
      work: async (manager) => {
        await this.#put(manager, principal, id, given);
        return { item: id };
      },
    });
    const { manager } = this.record;
    return await readItemDetail(manager, principal, visible(principal, await findItem(manager, id)));
  }

  async #put(manager: EntityManager, principal: Principal, id: string, given: Appoint): Promise<void> {
    const item = visible(principal, await findItem(manager, id));
    permit(principal, 'item.appoint', relationsToItem(principal.agencyId, item));
    if (!takesAppointment(item)) throw new ProblemException('plan-ended');
    const { responsible, substitute } = given;
    for (const account of [responsible, substitute?.account]) {
      if (account != null) await refuseStranger(manager, principal, account);
    }
    const { accountId: by, localityId, agencyId } = principal;
    const kept = { itemId: id, localityId, agency: agencyId ?? '', by, at: Date.now() };
    if (responsible === null) await removeAppointment(manager, id);
    else await putAppointment(manager, { ...kept, responsible, substitute });
    await noteAppointment(manager, principal, id, given);
  }
}

/** @throws ProblemException `account-not-of-agency` for one of another agency, or that may not sign in */
async function refuseStranger(
  manager: EntityManager,
  { agencyId }: Principal,
  accountId: string,
): Promise<void> {
  const account = await findAccount(manager, accountId);
  if (account === null || account.disabled || account.agencyId !== agencyId)
    throw new ProblemException('account-not-of-agency', { account: accountId });
}

/** Who appointed whom to what, in a chain of its own a month; ids only. */
async function noteAppointment(
  manager: EntityManager,
  { kind, accountId, role, agencyId }: Principal,
  item: string,
  { responsible, substitute }: Appoint,
): Promise<void> {
  const at = Date.now();
  const actor = { kind, accountId, role, agencyId: agencyId ?? '' };
  const fact = { type: 'appointed', v: 1, at, item, responsible, substitute };
  await recordFacts(manager, `appointments/${dayOf(at).slice(0, 7)}`, [fact], actor);
}
