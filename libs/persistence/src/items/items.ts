import type { EntityManager } from 'typeorm';
import { instantOf } from '#domain/time/day';
import type { Entry, ItemPhase } from '#domain/item/item-state';
import type { Timeliness } from '#domain/item/timeliness';
import type { Timeline } from '#domain/timeline/timeline';
import { type Page, type PageRequest, limitOf, pageOf, placeOf } from '../paging/page.ts';
import { ITEM_IS_FOUND, whatIsAsked } from '../search/search-parts.ts';
import { owesFor } from '../periods/owing-rule.ts';
import { OF_ACKNOWLEDGEMENT, OF_ITEM, timelinessCondition } from './timeliness-filter.ts';

/** An item as lists show it; instants in milliseconds, agencies by id. */
export interface ItemRow {
  readonly id: string;
  readonly planId: string;
  readonly localityId: string;
  /** Place in the plan, from 0. */
  readonly ordinal: number;
  readonly code: string;
  readonly section: string | null;
  readonly content: string;
  readonly timeline: Timeline | null;
  readonly years: readonly number[];
  readonly lead: string | null;
  readonly coLeads: readonly string[];
  readonly coordinating: readonly string[];
  /** Agencies that were asked for a contribution. */
  readonly asked: readonly string[];
  readonly focalAgency: string;
  readonly authority: string;
  /** Null until the item's own journal has begun. */
  readonly phase: ItemPhase | null;
  readonly assignedAt: number | null;
  readonly acknowledgeDueAt: number | null;
  readonly acknowledgedAt: number | null;
  readonly dueAt: number | null;
  readonly claimedAt: number | null;
  readonly completedAt: number | null;
  readonly closed: boolean;
  readonly seq: number;
}

export interface ItemFilter {
  readonly localityId: string;
  readonly planId?: string | undefined;
  /** Leads it, co-leads it, coordinates it, or was asked. */
  readonly agency?: string | undefined;
  readonly lead?: string | undefined;
  readonly phase?: ItemPhase | undefined;
  readonly timeliness?: Timeliness | undefined;
  /** How its acknowledgement stands to the date until which it was asked for. */
  readonly acknowledgement?: Timeliness | undefined;
  /** Owes an entry for this year: it names it, and was not completed before. */
  readonly year?: number | undefined;
  /** What its lead owes for this year, by what has become of the entry; `owed`: none was submitted. */
  readonly entry?: Entry['status'] | 'owed' | undefined;
  /** Words that occur in code, content or names of agencies, with or without diacritics. */
  readonly q?: string | undefined;
}

const agenciesWith = (relation: string): string =>
  `array(select agency_id from item_agency a where a.item_id = i.id and a.relation = '${relation}' order by 1)`;

const SELECT = `
  select i.id, i.plan_id as "planId", i.locality_id as "localityId", i.ordinal, i.code, i.section, i.content,
         i.timeline, i.years, i.lead_agency as lead, ${agenciesWith('co-lead')} as "coLeads",
         ${agenciesWith('coordinating')} as coordinating,
         array(select distinct agency_id from contribution c where c.item_id = i.id order by 1) as asked,
         i.focal_agency as "focalAgency", p.authority, i.phase, i.assigned_at as "assignedAt",
         i.acknowledge_due_at as "acknowledgeDueAt", i.acknowledged_at as "acknowledgedAt", i.due_at as "dueAt",
         i.claimed_at as "claimedAt", i.completed_at as "completedAt", i.closed, i.seq
    from item i join plan p on p.id = i.plan_id`;

/** `$7` is the moment. */
function datesCondition({ timeliness, acknowledgement }: ItemFilter): string {
  const wanted = [
    ...(timeliness === undefined ? [] : [timelinessCondition(timeliness, '$7', OF_ITEM)]),
    ...(acknowledgement === undefined
      ? []
      : [timelinessCondition(acknowledgement, '$7', OF_ACKNOWLEDGEMENT)]),
  ];
  return wanted.length === 0 ? 'true' : wanted.join(' and ');
}

/** `$6` is the year, without which nothing is owed. */
function entryCondition({ year, entry }: ItemFilter): string {
  if (entry === undefined) return 'true';
  if (year === undefined) return 'false';
  const hasEntry = (more: string): string =>
    `exists (select 1 from entry e where e.item_id = i.id and e.period = $6::int::text ${more})`;
  const isSo = entry === 'owed' ? `not ${hasEntry('')}` : hasEntry(`and e.status = '${entry}'`);
  return `(${owesFor('i', '$6::int')} and ${isSo})`;
}

/** In the plans' order. @param now the moment that timeliness is judged at, ms */
export async function listItems(
  manager: EntityManager,
  filter: ItemFilter,
  now: number,
  page: PageRequest = {},
): Promise<Page<ItemRow>> {
  const limit = limitOf(page);
  const { localityId, planId, agency, lead, phase, year, q } = filter;
  const rows: ItemRow[] = await manager.query(
    `${q ? `with ${whatIsAsked('$13')}` : ''} ${SELECT}
      where i.locality_id = $1
        and ($2::text is null or i.plan_id = $2)
        and ($3::text is null or i.lead_agency = $3
             or exists (select 1 from item_agency a where a.item_id = i.id and a.agency_id = $3)
             or exists (select 1 from contribution c where c.item_id = i.id and c.agency_id = $3))
        and ($4::text is null or i.lead_agency = $4)
        and ($5::text is null or i.phase = $5)
        and ($6::int is null or ($6 = any(i.years) and i.phase is distinct from 'cancelled'
                                  and (i.completed_at is null or i.completed_at >= $12::timestamptz)))
        and ($7::timestamptz is null or ${datesCondition(filter)})
        and ${entryCondition(filter)}
        and ($13::text is null or ${q ? ITEM_IS_FOUND : 'true'})
        and ($8::text is null or (i.plan_id, i.ordinal, i.id) > ($8, $9::int, $10))
      order by i.plan_id, i.ordinal, i.id limit $11`,
    [
      localityId,
      planId ?? null,
      agency ?? null,
      lead ?? null,
      phase ?? null,
      year ?? null,
      new Date(now),
      ...placeOf(page, 3),
      limit + 1,
      year === undefined ? null : new Date(instantOf(`${year}-01-01`)),
      q || null,
    ],
  );
  return pageOf(rows, limit, ({ planId: plan, ordinal, id }) => [plan, ordinal, id]);
}

export async function findItem(manager: EntityManager, id: string): Promise<ItemRow | null> {
  const rows: ItemRow[] = await manager.query(`${SELECT} where i.id = $1`, [id]);
  return rows[0] ?? null;
}
