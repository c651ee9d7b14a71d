import type { EntityManager } from 'typeorm';
import { allows } from '#access/policy';
import { relationsToItem } from '#access/relations';
import type { Principal } from '#access/roles';
import type { Contribution, Item } from '#contracts/http/items';
import { itemStream } from '#contracts/workflow/ids';
import { contributionsOf } from '#persistence/items/item-parts';
import type { ItemRow } from '#persistence/items/items';
import { frozenItem } from '#persistence/plans/plan-revision';
import { thawed } from '../commands/frozen-texts.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { itemActions } from './item-actions.ts';
import { readItemEntries } from './item-entries.ts';
import { agenciesOfItem, showItem } from './item-view.ts';
import { responsibleFor } from './responsible.ts';

interface SaidRow {
  readonly type: string;
  readonly data: {
    readonly contributionId?: string;
    readonly text?: string;
    readonly reason?: string;
    readonly evidence?: string;
    readonly recordedByLead?: boolean;
  };
}

/** What people wrote in the acts on an item, oldest first. */
async function saidOf(manager: EntityManager, itemId: string): Promise<readonly SaidRow[]> {
  return await manager.query(
    `select type, data from journal where stream = $1 and type = any($2) order by seq`,
    [
      itemStream(itemId),
      [
        'contribution-requested',
        'contribution-given',
        'contribution-declined',
        'assignment-returned',
        'completion-claimed',
        'completion-rejected',
      ],
    ],
  );
}

const textIn = ({ data }: SaidRow): string => data.text ?? data.reason ?? data.evidence ?? '';

/** An item with its contributions and entries and what was written to it. */
export async function readItemDetail(
  manager: EntityManager,
  principal: Principal,
  row: ItemRow,
): Promise<Item> {
  const now = Date.now();
  const relations = relationsToItem(principal.agencyId, row);
  const [contributions, entries, said, frozen, actions, responsible] = await Promise.all([
    contributionsOf(manager, row.id),
    readItemEntries(manager, row.id, allows(principal, 'item.entries', relations)),
    saidOf(manager, row.id),
    frozenItem(manager, row.planId, row.id),
    itemActions(manager, principal, [row], now),
    responsibleFor(manager, principal, [row], now),
  ]);
  const agencies = [...agenciesOfItem(row), ...contributions.map(({ from }) => from)];
  const names = await AgencyNames.of(manager, agencies);
  const thaw = await thawed(manager, said.map(textIn));
  const last = (...types: readonly string[]): string | null => {
    const found = said.findLast(({ type }) => types.includes(type));
    return found === undefined ? null : thaw(textIn(found));
  };
  const about = (number: string, ...types: readonly string[]) =>
    said.find(({ type, data }) => data.contributionId === number && types.includes(type));
  const show = ({ id, from, status }: (typeof contributions)[number]): Contribution => {
    const asked = about(id, 'contribution-requested');
    const answered = about(id, 'contribution-given', 'contribution-declined');
    return {
      number: id,
      from: names.ref(from),
      status,
      text: asked === undefined ? null : thaw(textIn(asked)),
      answer: answered === undefined ? null : thaw(textIn(answered)),
      recordedByLead: answered?.data.recordedByLead ?? false,
      actions: actions.ofContribution(row, id),
    };
  };
  return {
    ...showItem(row, names, now),
    responsible: responsible(row),
    actions: actions.of(row),
    contributions: contributions.map(show),
    entries,
    focalAgency: names.ref(row.focalAgency),
    authority: names.ref(row.authority),
    returnReason: last('assignment-returned', 'completion-rejected'),
    evidence: last('completion-claimed'),
    notes: frozen?.notes ?? null,
    source: frozen?.source ?? null,
    openQuestions: [...(frozen?.openQuestions ?? [])],
  };
}
