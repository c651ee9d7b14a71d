import type { EntityManager } from 'typeorm';
import type { Principal } from '#access/roles';
import type { ItemSummary } from '#contracts/http/items';
import { type ItemFilter, listItems } from '#persistence/items/items';
import type { PageRequest } from '#persistence/paging/page';
import type { Page } from '../http/paging.ts';
import { showPage } from '../http/show-page.ts';
import { AgencyNames } from '../names/agency-names.ts';
import { itemActions } from './item-actions.ts';
import { agenciesOfItem, showItem } from './item-view.ts';
import { responsibleFor } from './responsible.ts';

/** A page of items, each with what the caller may do to it. */
export async function listShownItems(
  manager: EntityManager,
  principal: Principal,
  filter: Omit<ItemFilter, 'localityId'>,
  request: PageRequest,
): Promise<Page<ItemSummary>> {
  const now = Date.now();
  const page = await listItems(manager, { ...filter, localityId: principal.localityId }, now, request);
  const names = await AgencyNames.of(manager, page.rows.flatMap(agenciesOfItem));
  const actions = await itemActions(manager, principal, page.rows, now);
  const responsible = await responsibleFor(manager, principal, page.rows, now);
  return showPage(page, (row) => ({
    ...showItem(row, names, now),
    responsible: responsible(row),
    actions: actions.of(row),
  }));
}
