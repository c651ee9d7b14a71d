import type { z } from 'zod';
import type { Confirmed, DraftView } from '#contracts/http/drafts';
import type { ItemPage, ItemSummary } from '#contracts/http/items';
import { samplePlanBytes } from '#sample/sample-plan';
import { until } from '../workflows/until.ts';
import type { Caller } from './served.ts';
import { suggestedMatches } from './suggested-matches.ts';

/** The plan of the sample as somebody finds it who works with it. */
export interface RunningPlan {
  readonly id: string;
  /** Where the plan is. */
  readonly path: string;
  readonly items: readonly ItemSummary[];
  /** The item of a code, as it was after the start. */
  readonly item: (code: string) => ItemSummary;
}

/** A period is open and reports are owed whatever day it is, and on no day the ladder urges by itself. */
const RULES = {
  periodOpensOn: '01-01',
  agencyReportBefore: '12-30',
  consolidatedReportBefore: '12-31',
  periodClosesBefore: '12-31',
  urgingOn: [],
};

/** The sample's draft with everything decided as the suggestions say. */
export async function decidedDraft(coordinator: Caller): Promise<DraftView> {
  const headers = { 'X-File-Name': encodeURIComponent('kế hoạch.txt') };
  const sent = { bytes: samplePlanBytes(), headers };
  const { body: draft } = await coordinator.send<DraftView>('POST', '/api/drafts', sent);
  const answers = Object.fromEntries(draft.questions.map(({ id }) => [id, 'Sở Giáo dục và Đào tạo']));
  const { body } = await coordinator.send<DraftView>('PATCH', `/api/drafts/${draft.id}`, {
    json: { matches: suggestedMatches(draft), answers, rules: RULES },
    headers: { 'If-Match': `"${draft.version}"` },
  });
  if (body.blockers.length > 0) throw new Error(JSON.stringify(body.blockers));
  return body;
}

/** Confirms the draft and starts the plan; every item is assigned when it returns. */
export async function runPlan(coordinator: Caller, draft: DraftView): Promise<RunningPlan> {
  const { body } = await coordinator.send<Confirmed>('POST', `/api/drafts/${draft.id}/confirm`);
  const { plan: path, planId: id } = body;
  const started = await coordinator.send('POST', `${path}/start`);
  if (started.status !== 200) throw new Error(JSON.stringify(started.body));
  let items: readonly ItemSummary[] = [];
  await until('every item is assigned', async () => {
    ({ items } = (await coordinator.get<z.output<typeof ItemPage>>(`${path}/items`)).body);
    return items.length > 0 && items.every(({ phase }) => phase !== null);
  });
  const item = (code: string): ItemSummary => {
    const found = items.find((one) => one.code === code);
    if (found === undefined) throw new Error(`the plan has no item ${code}`);
    return found;
  };
  return { id, path, items, item };
}
