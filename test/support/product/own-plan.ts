import { itemStream } from '#contracts/workflow/ids';
import { planIdOf } from '#domain/draft/confirm-draft';
import { derivedId, spreadOf } from '#domain/identity/derived-id';
import type { Confirmed, DraftView } from '#contracts/http/drafts';
import type { ItemPage } from '#contracts/http/items';
import type { PlanView } from '#contracts/http/plans';
import { addDays, clockOf, type Day, dayOf } from '#domain/time/day';
import { samplePlanBytes } from '#sample/sample-plan';
import type { z } from 'zod';
import { suggestedMatches } from '../api/suggested-matches.ts';
import { until } from '../workflows/until.ts';
import type { Client } from './client.ts';
import { ownerSql } from './owner-sql.ts';
import type { RunningProduct } from './running-product.ts';

export type ItemInList = z.output<typeof ItemPage>['items'][number];

export interface OwnPlan {
  readonly id: string;
  /** The period that is open, whatever day it is. */
  readonly period: string;
  readonly item: (code: string) => ItemInList;
  readonly items: readonly ItemInList[];
  /** The item that was due yesterday. */
  readonly late: ItemInList;
}

const YEARLY = ['1.1', '2.1.1', '2.1.2', '2.1.3', '2.1.6', '2.1.7', '2.2.1', '2.2.2', '3.6'];
const MINUTE = 60_000;
/** Over which the workflows spread alarms of one moment. */
const SPREAD = 3 * MINUTE;
/** Time to upload, confirm and start before the first urging. */
const AHEAD = 12_000;

/**
 * A plan of ten items by rules of its own, so that the same happens on every day on which the test runs: its period
 * is open, each day is worked, and one item was due yesterday, which is urged within the next minutes.
 */
export async function startOwnPlan(product: RunningProduct, coordinator: Client): Promise<OwnPlan> {
  await workEveryDay(product);
  const now = Date.now();
  const year = Number(dayOf(now - 11 * 86_400_000).slice(0, 4));
  const uploaded = await upload(coordinator);
  const late = firstToRing(uploaded);
  await edit(coordinator, uploaded, { year, now, late });
  const { plan } = await coordinator.act<Confirmed>(`/api/drafts/${uploaded.id}/confirm`);
  const { id } = await coordinator.act<PlanView>(`${plan}/start`);
  const items = await assignedItems(coordinator, id);
  const item = (code: string): ItemInList => {
    const found = items.find((one) => one.code === code);
    if (found === undefined) throw new Error(`the plan has no item ${code}`);
    return found;
  };
  return { id, period: String(year), items, item, late: item(late.code ?? '') };
}

type DraftItem = DraftView['items'][number];

async function upload(coordinator: Client): Promise<DraftView> {
  const { body } = await coordinator.send<DraftView>('POST', '/api/drafts', {
    bytes: samplePlanBytes(),
    headers: { 'X-File-Name': encodeURIComponent('kế hoạch.txt') },
  });
  return body;
}

/** Its agency writes the report that the tests follow, so it leads nothing else. */
const REPORTED = '2.1.3';

/** Alarms of one moment are spread over minutes: of the items not used otherwise the one whose turn comes first. */
function firstToRing({ id, items }: DraftView): DraftItem {
  const turn = ({ ref }: DraftItem): number =>
    spreadOf(itemStream(derivedId('item', planIdOf(id), ref)), SPREAD);
  const reporting = items.find(({ code }) => code === REPORTED)?.leads[0];
  const taken = [items[0]?.leads[0], reporting];
  const free = items.filter(
    ({ code, leads, accountableDecided }) =>
      accountableDecided && !YEARLY.includes(code ?? '') && !taken.includes(leads[0]),
  );
  const [first] = free.sort((one, other) => turn(one) - turn(other));
  if (first === undefined) throw new Error('no item is free');
  return first;
}

interface Edits {
  readonly year: number;
  readonly now: number;
  readonly late: DraftItem;
}

async function edit(coordinator: Client, draft: DraftView, { year, now, late }: Edits): Promise<void> {
  const kept = draft.items.filter(({ ref, code }) => YEARLY.includes(code ?? '') || ref === late.ref);
  const yesterday = printed(addDays(dayOf(now), -1));
  const json = {
    facts: { from: year, to: year + 2 },
    rules: rulesAt(now),
    removed: draft.items.filter((one) => !kept.includes(one)).map(({ ref }) => ref),
    items: Object.fromEntries(
      kept.map(({ ref }) => [ref, { timeline: ref === late.ref ? `Ngày ${yesterday}` : 'Hằng năm' }]),
    ),
    matches: suggestedMatches(draft),
  };
  const headers = { 'If-Match': `"${draft.version}"` };
  const { body } = await coordinator.send<DraftView>('PATCH', `/api/drafts/${draft.id}`, { json, headers });
  if (body.blockers.length > 0) throw new Error(JSON.stringify(body.blockers));
}

const rulesAt = (now: number) => ({
  periodOpensOn: '01-01',
  agencyReportBefore: '12-30',
  consolidatedReportBefore: '12-31',
  periodClosesBefore: '12-31',
  actsAt: clockOf(Math.ceil((now + AHEAD) / MINUTE) * MINUTE),
  noticesFrom: '00:00',
  noticesUntil: '23:59',
});

const printed = (day: Day): string => day.split('-').reverse().join('/');

async function assignedItems(coordinator: Client, planId: string): Promise<readonly ItemInList[]> {
  let items: readonly ItemInList[] = [];
  await until('every item of the own plan is assigned', async () => {
    items = (await coordinator.read<z.output<typeof ItemPage>>(`/api/plans/${planId}/items`)).items;
    return items.length > YEARLY.length && items.every(({ phase }) => phase !== null);
  });
  return items;
}

/** A newer calendar without a free day: a plan takes the newest one when it starts. */
async function workEveryDay(product: RunningProduct): Promise<void> {
  const first = addDays(dayOf(Date.now()), -400);
  const workedWeekendDays = Array.from({ length: 1_600 }, (_, index) => addDays(first, index));
  await ownerSql(
    product,
    `insert into calendar (version, snapshot, source, valid_since)
     values ('every-day', $1, 'test', clock_timestamp()) on conflict do nothing`,
    [JSON.stringify({ daysOff: [], workedWeekendDays })],
  );
}
