import type { EntityManager } from 'typeorm';
import type { Contribution, Entry } from '#domain/item/item-state';

export interface ContributionRow extends Contribution {
  readonly itemId: string;
}

export interface EntryRow extends Entry {
  readonly itemId: string;
  readonly period: string;
}

export const contributionsOf = (manager: EntityManager, itemId: string): Promise<ContributionRow[]> =>
  manager.query(
    'select item_id as "itemId", id, agency_id as "from", status from contribution where item_id = $1 order by id',
    [itemId],
  );

/** Entries of an item, by period. */
export const entriesOf = (manager: EntityManager, itemId: string): Promise<EntryRow[]> =>
  manager.query(
    'select item_id as "itemId", period, status, digest, seq from entry where item_id = $1 order by period',
    [itemId],
  );

/** What all items of a plan have for one period. */
export const entriesOfPeriod = (
  manager: EntityManager,
  planId: string,
  period: string,
): Promise<EntryRow[]> =>
  manager.query(
    `select e.item_id as "itemId", e.period, e.status, e.digest, e.seq
       from entry e join item i on i.id = e.item_id
      where i.plan_id = $1 and e.period = $2 order by i.ordinal`,
    [planId, period],
  );

/** Of each item the last entry before a period that stood: it was accepted, or is not reviewed yet. */
export const entriesBefore = (
  manager: EntityManager,
  itemIds: readonly string[],
  period: string,
): Promise<EntryRow[]> =>
  manager.query(
    `select distinct on (item_id) item_id as "itemId", period, status, digest, seq from entry
      where item_id = any($1) and period collate "C" < $2 and status in ('submitted', 'accepted')
        and digest is not null
      order by item_id, period collate "C" desc`,
    [itemIds, period],
  );

/** How many items of a plan are in each phase; those whose own journal has not begun count under null. */
export const phasesOf = (
  manager: EntityManager,
  planId: string,
): Promise<{ readonly phase: string | null; readonly count: number }[]> =>
  manager.query(
    'select phase, count(*) as count from item where plan_id = $1 group by phase order by phase',
    [planId],
  );
