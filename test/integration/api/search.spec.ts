import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { ItemPage } from '#contracts/http/items';
import type { SearchHit, SearchHits } from '#contracts/http/search';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { decidedDraft, runPlan, type RunningPlan } from '../../support/api/running-plan.ts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';
import { until } from '../../support/workflows/until.ts';

describe('the search', () => {
  let served: ServedSample;
  let plan: RunningPlan;
  let coordinator: Caller;
  let tourism: Caller;
  let finance: Caller;
  let auditor: Caller;

  beforeAll(async () => {
    served = await serveSample({ isRelaying: true });
    ({ coordinator } = served);
    const signIn = (username: string) => served.signIn(username, DEMO_PASSWORD);
    tourism = await signIn('so-du-lich');
    finance = await signIn('so-tai-chinh');
    auditor = await signIn('kiem-tra');
    plan = await runPlan(coordinator, await decidedDraft(coordinator));
    await served.rig.record.query(
      `insert into letter (id, plan_id, what, about, from_agency, to_agency, group_key, created_at)
       select 'letter-1', p.id, 'urging', 'report-due', p.focal_agency, $2, 'test', now() from plan p where p.id = $1`,
      [plan.id, plan.item('2.2.2').lead?.id],
    );
  }, 240_000);
  afterAll(() => served.close(), 180_000);

  const search = async (caller: Caller, q: string, more = ''): Promise<readonly SearchHit[]> => {
    const { status, body } = await caller.get<SearchHits>(`/api/search?q=${encodeURIComponent(q)}${more}`);
    expect(status).toBe(200);
    return body.items;
  };
  const kinds = (hits: readonly SearchHit[]) => [...new Set(hits.map(({ kind }) => kind))].sort();

  it('finds an agency without diacritics and case, first of all', async () => {
    for (const q of ['so ngoai vu', 'SỞ NGOẠI VỤ', 'ngoai vu so']) {
      expect((await search(tourism, q)).find(({ kind }) => kind === 'agency')?.title).toBe('Sở Ngoại vụ');
    }
    const [best] = await search(tourism, 'so ngoai vu');
    expect(best).toMatchObject({ kind: 'agency', title: 'Sở Ngoại vụ' });
    expect((await tourism.get(best?.link ?? '')).status).toBe(200);
  });

  it('finds an agency by what it was called before, and says so', async () => {
    const hits = (await search(tourism, 'so ke hoach va dau tu')).filter(({ kind }) => kind === 'agency');
    expect(hits.some(({ title, detail }) => `${title} ${detail}`.includes('Kế hoạch và Đầu tư'))).toBe(true);
  });

  it('finds an item by its code first, and by words of its content and its agencies together', async () => {
    const item = plan.item('2.1.3');
    const [byCode] = (await search(tourism, '2.1.3')).filter(({ kind }) => kind === 'item');
    expect(byCode).toEqual({
      kind: 'item',
      id: item.id,
      title: `2.1.3 ${item.content}`,
      detail: `Sở Tài chính · ${byCode?.detail?.split(' · ')[1]}`,
      link: `/api/items/${item.id}`,
      planId: plan.id,
    });
    const word = item.content.split(' ')[0] ?? '';
    const both = await search(tourism, `${word} tai chinh`, '&limit=100');
    expect(both.map(({ id }) => id)).toContain(item.id);
    expect(await search(tourism, `${word} không-có-từ-này`)).toEqual([]);
  });

  it('finds the plan by its number', async () => {
    const [plans] = await search(coordinator, '9796');
    expect(plans).toMatchObject({ kind: 'plan', planId: plan.id, link: plan.path });
    expect(plans?.title).toContain('9796/KH-UBND');
  });

  it('shows each only what it may read', async () => {
    await until('the report is open', async () => kinds(await search(tourism, 'báo cáo du lịch')).length > 0);
    const reports = (hits: readonly SearchHit[]) => hits.filter(({ kind }) => kind === 'report');
    expect(reports(await search(tourism, 'bao cao so du lich'))[0]?.title).toMatch(
      /^Báo cáo kỳ \d{4} của Sở Du lịch$/,
    );
    expect(reports(await search(auditor, 'bao cao so du lich')).length).toBeGreaterThan(0);
    expect(reports(await search(finance, 'bao cao so du lich'))).toEqual([]);
    const letters = async (caller: Caller) =>
      (await search(caller, 'đôn đốc Sở Du lịch')).filter(({ kind }) => kind === 'letter');
    expect((await letters(coordinator)).map(({ id, detail }) => [id, detail?.split(' · ')[0]])).toEqual([
      ['letter-1', 'Chưa ký'],
    ]);
    // Not signed yet: its addressee does not know of it.
    expect(await letters(tourism)).toEqual([]);
    expect(kinds(await search(coordinator, 'ke hoach.txt'))).toEqual(['document']);
    expect(kinds(await search(coordinator, '9796'))).toEqual(['draft', 'plan']);
    expect(kinds(await search(tourism, 'ke hoach.txt'))).toEqual([]);
    expect(kinds(await search(tourism, '9796'))).toEqual(['plan']);
    const administrator = await served.signIn('quan-tri', DEMO_PASSWORD);
    expect(kinds(await search(administrator, 'so', '&limit=100'))).toEqual(['agency']);
  });

  it('takes the signs of patterns for what they are, and nothing for nothing', async () => {
    for (const q of ['%', '_', '%%', 's_', '']) expect(await search(coordinator, q)).toEqual([]);
    expect(await search(coordinator, 'so', '&limit=3')).toHaveLength(3);
    expect((await coordinator.get('/api/search')).status).toBe(400);
  });

  it('stays in its locality', async () => {
    await served.rig.record.query(`insert into locality (id, name) values ('elsewhere', 'Nơi khác')`);
    await served.rig.record.query(
      `insert into account (id, username, password_hash, role, locality_id)
       select 'stranger', 'stranger', password_hash, 'supervisor', 'elsewhere' from account limit 1`,
    );
    const stranger = await served.signIn('stranger', DEMO_PASSWORD);
    for (const q of ['so ngoai vu', '9796', '2.1.3', 'bao cao'])
      expect(await search(stranger, q)).toEqual([]);
  });

  it('filters lists of items by the same words', async () => {
    const list = async (path: string, q: string) =>
      (await tourism.get<z.output<typeof ItemPage>>(`${path}${encodeURIComponent(q)}`)).body.items;
    const ofPlan = await list(`${plan.path}/items?limit=200&q=`, 'so du lich');
    expect(ofPlan.length).toBeGreaterThan(0);
    const isOf = (name: string) => (one: (typeof ofPlan)[number]) =>
      [one.lead, ...one.coLeads, ...one.coordinating].some((agency) => agency?.name === name) ||
      one.content.includes(name);
    expect(ofPlan.map(({ code }) => code)).toEqual(
      plan.items.filter(isOf('Sở Du lịch')).map(({ code }) => code),
    );
    expect((await list('/api/items?q=', '2.1.3')).map(({ code }) => code)).toEqual(['2.1.3']);
    expect(await list('/api/items?q=', '%')).toEqual([]);
    const all = await list(`/api/items?plan=${plan.id}&limit=200&q=`, '');
    expect(all).toHaveLength(plan.items.length);
    const first = await tourism.get<z.output<typeof ItemPage>>(`${plan.path}/items?limit=1&q=so%20du%20lich`);
    const second = await tourism.get<z.output<typeof ItemPage>>(
      `${plan.path}/items?limit=1&q=so%20du%20lich&after=${first.body.next}`,
    );
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(
      ofPlan.slice(0, 2).map(({ id }) => id),
    );
  });
});
