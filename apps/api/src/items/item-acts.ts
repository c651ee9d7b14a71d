import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { allows } from '#access/policy';
import { relationsToItem } from '#access/relations';
import type { Principal } from '#access/roles';
import type { Accepted, Recorded } from '#contracts/http/common';
import type { Item } from '#contracts/http/items';
import { itemStream } from '#contracts/workflow/ids';
import type { ItemCommand } from '#domain/item/item-commands';
import { findAgency } from '#persistence/agencies/agencies';
import { contributionsOf } from '#persistence/items/item-parts';
import { findItem, type ItemRow } from '#persistence/items/items';
import { answerAct } from '../commands/answer-act.ts';
import { CommandService } from '../commands/command.service.ts';
import { forCommand } from '../commands/frozen-texts.ts';
import type { ActCall } from '../http/act-call.decorator.ts';
import { visible } from '../http/permit.ts';
import { RECORD } from '../platform/tokens.ts';
import { ProblemException } from '../problem/problem.exception.ts';
import { POLICY_OF_ITEMS } from './item-actions.ts';
import { readItemDetail } from './item-detail.ts';

export type ItemActAnswer = (Item & { recorded: Recorded }) | Accepted;

/** Brings acts to items. */
@Injectable()
export class ItemActs {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(CommandService) private readonly commands: CommandService,
  ) {}

  /** @throws ProblemException `not-found` for what another locality has */
  async find(principal: Principal, id: string): Promise<ItemRow> {
    return visible(principal, await findItem(this.record.manager, id));
  }

  async act(call: ActCall, id: string, command: ItemCommand): Promise<ItemActAnswer> {
    const { principal, idempotencyKey, response } = call;
    const item = await this.find(principal, id);
    const relations = relationsToItem(principal.agencyId, item);
    const onBehalfOf = await this.#bodyActedFor(principal, item, command);
    const outcome = await this.commands.act({
      principal,
      target: itemStream(id),
      command,
      idempotencyKey,
      permitted: allows(principal, POLICY_OF_ITEMS[command.type], relations),
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    });
    return await answerAct(response, outcome, `/api/items/${id}`, async () =>
      readItemDetail(this.record.manager, principal, await this.find(principal, id)),
    );
  }

  /** What a command carries of a text that a person wrote. */
  async text(written: string): Promise<string> {
    return await forCommand(this.record.manager, written);
  }

  /**
   * An agency that work may be given to.
   * @throws ProblemException `agency-unknown`, `agency-foreign`
   */
  async assignable(principal: Principal, agencyId: string): Promise<string> {
    const agency = await findAgency(this.record.manager, agencyId);
    if (agency === null || agency.localityId !== principal.localityId)
      throw new ProblemException('agency-unknown');
    if (agency.kind === 'foreign') throw new ProblemException('agency-foreign');
    return agency.id;
  }

  /** The lead that answers for a body without an account does so in that body's name. */
  async #bodyActedFor(
    principal: Principal,
    item: ItemRow,
    command: ItemCommand,
  ): Promise<string | undefined> {
    if (command.type !== 'give-contribution' && command.type !== 'decline-contribution') return undefined;
    if (principal.agencyId !== item.lead) return undefined;
    const contributions = await contributionsOf(this.record.manager, item.id);
    const asked = contributions.find(({ id }) => id === command.contributionId)?.from;
    return asked === principal.agencyId ? undefined : asked;
  }
}
