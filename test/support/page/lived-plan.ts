import type { z } from 'zod';
import type { Confirmed, DraftView } from '#contracts/http/drafts';
import type { ItemPage, ItemSummary } from '#contracts/http/items';
import type { Period, PeriodDraft } from '#contracts/http/periods';
import type { Report, ReportDraft, ReportPage } from '#contracts/http/reports';
import { SAMPLE_STATEMENTS } from '#sample/sample-takeover';
import { suggestedMatches } from '../api/suggested-matches.ts';
import type { Client } from '../product/client.ts';
import type { RunningProduct } from '../product/running-product.ts';
import { until } from '../workflows/until.ts';
import { OFFICIAL_WORDS, type PlanWords } from './plan-words.ts';

/** A plan in the middle of its life, and what hangs on it, for whoever looks at the page. */
export interface LivedPlan {
  readonly id: string;
  /** The period that is open, whatever day it is. */
  readonly period: string;
  readonly item: (code: string) => ItemSummary;
  /** Reports for the open period, by the user name of the officer who writes. */
  readonly reportOf: Readonly<Record<string, string>>;
  /** Confirmed by nobody: another document half way to a plan. */
  readonly draft: string;
  readonly letter: string;
  /** An agency that bears several names. */
  readonly agency: string;
}

/** All year round the period of the year is open, the ladder urges nobody by itself, and notices leave at any hour. */
const RULES = {
  periodOpensOn: '01-01',
  agencyReportBefore: '12-30',
  consolidatedReportBefore: '12-31',
  periodClosesBefore: '01-15',
  urgingOn: [],
  noticesFrom: '00:00',
  noticesUntil: '23:59',
};

const upload = async (coordinator: Client, bytes: Uint8Array): Promise<DraftView> => {
  const headers = { 'X-File-Name': encodeURIComponent('kế hoạch hợp tác.txt') };
  return (await coordinator.send<DraftView>('POST', '/api/drafts', { bytes, headers })).body;
};

async function editDraft(coordinator: Client, draft: DraftView, json: object): Promise<DraftView> {
  const headers = { 'If-Match': `"${draft.version}"` };
  const { status, body } = await coordinator.send<DraftView>('PATCH', `/api/drafts/${draft.id}`, {
    json,
    headers,
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

/** The sample's plan taken over as it stood on paper, with what came since: returned, claimed, reported, urged. */
export async function livePlan(product: RunningProduct, words = OFFICIAL_WORDS): Promise<LivedPlan> {
  const coordinator = await product.signIn('so-ngoai-vu');
  const id = await start(coordinator, words);
  const items = await assignedItems(coordinator, id);
  const item = (code: string): ItemSummary => {
    const found = items.find((one) => one.code === code);
    if (found === undefined) throw new Error(`the plan has no item ${code}`);
    return found;
  };
  const period = await openPeriod(coordinator, id);
  const plan = { words, id, period, item, reportOf: await reportsOf(product, coordinator, { id, period }) };
  await coordinate(product, plan);
  await writeReports(product, plan);
  await consolidate(coordinator, plan);
  const letter = await urge(coordinator, plan);
  const draft = await leaveDraft(coordinator, words);
  const agency = item('2.1.7').lead?.id ?? '';
  await giveKey(product, agency, words);
  return { ...plan, draft, letter, agency };
}

type OnePeriod = z.output<typeof Period>;
type PeriodSummary = Pick<OnePeriod, 'key' | 'status'>;
type Begun = Pick<LivedPlan, 'id' | 'period' | 'item' | 'reportOf'> & { readonly words: PlanWords };

async function reportsOf(
  product: RunningProduct,
  coordinator: Client,
  { id, period }: Pick<LivedPlan, 'id' | 'period'>,
): Promise<Record<string, string>> {
  const path = `/api/reports?plan=${id}&period=${period}&limit=200`;
  const { items } = await coordinator.read<z.output<typeof ReportPage>>(path);
  const officers = product.demoAccounts().filter(({ role }) => role === 'officer');
  return Object.fromEntries(
    items.map((report) => [
      officers.find(({ agency }) => agency === report.agency.name)?.username ?? '',
      report.id,
    ]),
  );
}

async function start(coordinator: Client, { document, subject }: PlanWords): Promise<string> {
  const draft = await upload(coordinator, document);
  const stated = draft.items.flatMap(({ ref, code }) => {
    const statement = SAMPLE_STATEMENTS[code ?? ''];
    return statement === undefined ? [] : [[ref, statement] as const];
  });
  const { blockers } = await editDraft(coordinator, draft, {
    facts: { number: '10200/KH-UBND', subject },
    answers: Object.fromEntries(draft.questions.map((one) => [one.id, 'Sở Giáo dục và Đào tạo'])),
    matches: suggestedMatches(draft),
    rules: RULES,
    takeover: { chosen: true, items: Object.fromEntries(stated) },
  });
  if (blockers.length > 0) throw new Error(JSON.stringify(blockers));
  const { planId } = await coordinator.act<Confirmed>(`/api/drafts/${draft.id}/confirm`);
  await coordinator.act(`/api/plans/${planId}/start`);
  return planId;
}

async function assignedItems(coordinator: Client, planId: string): Promise<readonly ItemSummary[]> {
  let items: readonly ItemSummary[] = [];
  await until(
    'every item of the plan is assigned',
    async () => {
      const path = `/api/plans/${planId}/items?limit=200`;
      items = (await coordinator.read<z.output<typeof ItemPage>>(path)).items;
      return items.length > 0 && items.every(({ phase }) => phase !== null);
    },
    90_000,
  );
  return items;
}

/** The period that is open, when every report of it is. */
async function openPeriod(coordinator: Client, planId: string): Promise<string> {
  let open: PeriodSummary | undefined;
  await until(
    'a period is open, and its reports are',
    async () => {
      const { items } = await coordinator.read<{ items: PeriodSummary[] }>(`/api/plans/${planId}/periods`);
      open = items.findLast(({ status }) => status === 'collecting' || status === 'drafted');
      if (open === undefined) return false;
      const { reports } = await coordinator.read<OnePeriod>(`/api/periods/${planId}/${open.key}`);
      return reports.length > 0 && reports.every(({ reportId }) => reportId !== null);
    },
    90_000,
  );
  return open?.key ?? '';
}

/** One item comes back, of one a contribution is asked for and given, and its completion claimed. */
async function coordinate(product: RunningProduct, { item, words }: Begun): Promise<void> {
  const science = await product.signIn('so-khoa-hoc-va-cong-nghe');
  await science.act(`/api/items/${item('3.6').id}/return`, {
    because: 'wrong-addressee',
    reason: words.returned,
  });
  const tourism = await product.signIn('so-du-lich');
  const film = `/api/items/${item('2.2.8').id}`;
  const culture = await product.signIn('so-van-hoa-va-the-thao');
  await tourism.act(`${film}/contributions`, {
    from: item('4.1').lead?.id,
    text: words.asked,
  });
  await culture.act(`${film}/contributions/1/give`, { text: words.given });
  await tourism.act(`${film}/claim-completion`, { evidence: words.evidence });
}

/** One report is accepted, one comes back in part, one waits for review, one is half written. */
async function writeReports(product: RunningProduct, plan: Begun): Promise<void> {
  const coordinator = await product.signIn('so-ngoai-vu');
  const accepted = await writeReport(product, plan, 'dai-phat-thanh-truyen-hinh');
  await coordinator.act(`${accepted.path}/accept`);
  const returned = await writeReport(product, plan, 'so-cong-thuong');
  await coordinator.act(`${returned.path}/return`, {
    entries: [{ itemId: returned.entries[0]?.itemId, reason: plan.words.sentBack }],
  });
  await writeReport(product, plan, 'so-van-hoa-va-the-thao');
  await writeReport(product, plan, 'so-du-lich', 2);
}

/** @param count of entries that are written; fewer than all: it is left as a draft */
async function writeReport(product: RunningProduct, plan: Begun, username: string, count = Infinity) {
  const { text, result } = plan.words;
  const client = await product.signIn(username);
  const path = `/api/reports/${plan.reportOf[username]}`;
  const { entries } = await client.read<Report>(path);
  const { version } = await client.read<ReportDraft>(`${path}/draft`);
  const written = entries.slice(0, count).map(({ itemId }) => ({ itemId, text, result }));
  await client.send('PUT', `${path}/draft`, {
    json: { entries: written },
    headers: { 'If-Match': `"${version}"` },
  });
  if (written.length === entries.length) await client.act(`${path}/submit`);
  return { path, entries };
}

async function consolidate(coordinator: Client, { id, period, words }: Begun): Promise<void> {
  const { covering, text, result } = words;
  const path = `/api/periods/${id}/${period}`;
  const { focalItems } = await coordinator.read<OnePeriod>(path);
  const { version } = await coordinator.read<z.output<typeof PeriodDraft>>(`${path}/draft`);
  await coordinator.send('PUT', `${path}/draft`, {
    json: {
      covering,
      entries: focalItems.slice(0, 1).map((itemId) => ({ itemId, text, result })),
    },
    headers: { 'If-Match': `"${version}"` },
  });
}

async function urge(coordinator: Client, { id, reportOf }: Begun): Promise<string> {
  await coordinator.act(`/api/reports/${reportOf['so-tai-chinh']}/urge`);
  let letter: string | undefined;
  await until('the letter is drafted', async () => {
    const { items } = await coordinator.read<{ items: { id: string }[] }>(`/api/plans/${id}/letters`);
    letter = items[0]?.id;
    return letter !== undefined;
  });
  return letter ?? '';
}

/** Half way: some names are matched, some questions open. */
async function leaveDraft(coordinator: Client, { document }: PlanWords): Promise<string> {
  const draft = await upload(coordinator, document);
  const matches = Object.entries(suggestedMatches(draft)).slice(0, 2);
  await editDraft(coordinator, draft, {
    facts: { number: '118/KH-UBND' },
    matches: Object.fromEntries(matches),
    takeover: { chosen: true },
  });
  return draft.id;
}

async function giveKey(product: RunningProduct, agencyId: string, { keyLabel }: PlanWords): Promise<void> {
  const administrator = await product.signIn('quan-tri');
  await administrator.act('/api/api-keys', {
    agencyId,
    label: keyLabel,
    scopes: ['items:read', 'items:act', 'reports:read'],
  });
}
