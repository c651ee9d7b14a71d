import type { EntityManager } from 'typeorm';
import { type Action, allows } from '#access/policy';
import { relationsToItem } from '#access/relations';
import type { Principal } from '#access/roles';
import type { ContributionAction, ItemAction } from '#contracts/http/items';
import { itemStream } from '#contracts/workflow/ids';
import type { ItemCommand } from '#domain/item/item-commands';
import { initialItem, type ItemState } from '#domain/item/item-state';
import { itemWouldTake } from '#domain/item/item-would-take';
import type { ItemRow } from '#persistence/items/items';
import { processStates } from '#persistence/journal/process-states';
import { askingOf, permitted } from '../http/permitted.ts';
import { takesAppointment } from './takes-appointment.ts';

/** What the policy is asked for each command. */
export const POLICY_OF_ITEMS: Readonly<Record<ItemCommand['type'], Action>> = {
  'acknowledge-assignment': 'item.acknowledge',
  'return-assignment': 'item.return',
  'correct-addressee': 'item.correct-addressee',
  'change-lead': 'item.change-lead',
  'request-contribution': 'item.ask-contribution',
  'give-contribution': 'item.answer-contribution',
  'decline-contribution': 'item.answer-contribution',
  'claim-completion': 'item.claim-completion',
  'confirm-completion': 'item.answer-completion',
  'reject-completion': 'item.answer-completion',
};

/** Commands by what callers know them as. */
const ITEM: Readonly<Record<Exclude<ItemAction, 'appoint'>, ItemCommand['type']>> = {
  acknowledge: 'acknowledge-assignment',
  return: 'return-assignment',
  'correct-addressee': 'correct-addressee',
  'change-lead': 'change-lead',
  'ask-contribution': 'request-contribution',
  'claim-completion': 'claim-completion',
  'confirm-completion': 'confirm-completion',
  'reject-completion': 'reject-completion',
};
const CONTRIBUTION: Readonly<Record<ContributionAction, ItemCommand['type']>> = {
  give: 'give-contribution',
  decline: 'decline-contribution',
};

const namesIn = <N extends string>(commands: Readonly<Record<N, ItemCommand['type']>>): readonly N[] =>
  Object.keys(commands) as N[];

/** What the caller may do to items, and to what was asked of others for them. */
export interface ItemActions {
  of(row: ItemRow): ItemAction[];
  ofContribution(row: ItemRow, number: string): ContributionAction[];
}

/** What policy and process allow the caller now; all items are asked about at once. */
export async function itemActions(
  manager: EntityManager,
  principal: Principal,
  rows: readonly ItemRow[],
  now: number,
): Promise<ItemActions> {
  const allowed = new Map(
    rows.map((row) => {
      const relations = relationsToItem(principal.agencyId, row);
      return [row.id, permitted(POLICY_OF_ITEMS, principal, relations)];
    }),
  );
  const asked = rows.filter(({ id }) => (allowed.get(id) ?? []).length > 0);
  const states = await processStates<ItemState>(
    manager,
    asked.map(({ id }) => itemStream(id)),
  );
  const asking = askingOf(principal, now);
  const may = ({ id }: ItemRow, type: ItemCommand['type'], number?: string): boolean =>
    allowed.get(id)?.includes(type) === true &&
    itemWouldTake(states.get(itemStream(id)) ?? initialItem, type, asking, number);
  const mayAppoint = (row: ItemRow): boolean =>
    takesAppointment(row) && allows(principal, 'item.appoint', relationsToItem(principal.agencyId, row));
  return {
    of: (row) => [
      ...namesIn(ITEM).filter((name) => may(row, ITEM[name])),
      ...(mayAppoint(row) ? (['appoint'] as const) : []),
    ],
    ofContribution: (row, number) =>
      namesIn(CONTRIBUTION).filter((name) => may(row, CONTRIBUTION[name], number)),
  };
}
