import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Obligation, PlanObligations, PlanPeriods } from '#contracts/http/plans';
import type { Report, ReportPage } from '#contracts/http/reports';
import type { z } from 'zod';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { decidedDraft, runPlan, type RunningPlan } from '../../support/api/running-plan.ts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';
import { until } from '../../support/workflows/until.ts';

describe('what each item of a plan owes', () => {
  let served: ServedSample;
  let plan: RunningPlan;
  let coordinator: Caller;
  let tourism: Caller;
  let present: string;

  beforeAll(async () => {
    served = await serveSample({ isRelaying: true });
    ({ coordinator } = served);
    tourism = await served.signIn('so-du-lich', DEMO_PASSWORD);
    plan = await runPlan(coordinator, await decidedDraft(coordinator));
    await until('all periods are open that should be', async () => {
      const { body } = await coordinator.get<z.output<typeof PlanPeriods>>(`${plan.path}/periods`);
      const begun = body.items.filter(({ opensAt }) => Date.parse(opensAt ?? '') <= Date.now());
      present = begun.at(-1)?.key ?? '';
      return begun.every(({ status }) => status !== 'to-come');
    });
  }, 240_000);
  afterAll(() => served.close(), 180_000);

  const read = async (): Promise<PlanObligations> =>
    (await coordinator.get<PlanObligations>(`${plan.path}/obligations`)).body;
  const ofItem = async (itemId: string): Promise<readonly Obligation[]> =>
    (await read()).items.find((one) => one.itemId === itemId)?.obligations ?? [];

  it('are the years that it names, in the order of the plan', async () => {
    const { items } = await read();
    const owing = plan.items.filter(({ lead }) => lead !== null);
    expect(items.map(({ itemId }) => itemId)).toEqual(owing.map(({ id }) => id));
    for (const { itemId, obligations } of items) {
      const years = owing.find(({ id }) => id === itemId)?.timeline?.years ?? [];
      expect(years.map(String)).toEqual(expect.arrayContaining(obligations.map(({ period }) => period)));
    }
  });

  it('wait until their period opens, and are owed from then on by its date', async () => {
    const yearly = plan.items.find(
      ({ lead, timeline }) => lead?.name === 'Sở Du lịch' && timeline?.kind === 'yearly',
    );
    const obligations = await ofItem(yearly?.id ?? '');
    expect(obligations.find(({ period }) => period === present)).toMatchObject({ status: 'owed' });
    const later = obligations.filter(({ period }) => period > present);
    expect(later.length).toBeGreaterThan(0);
    expect(new Set(later.map(({ status }) => status))).toEqual(new Set(['to-come']));
    expect(later.every(({ dueAt }) => dueAt !== null)).toBe(true);
  });

  it('are met by the report that was sent', async () => {
    let id = '';
    await until('the report is owed', async () => {
      const { body } = await tourism.get<z.output<typeof ReportPage>>(`/api/reports?period=${present}`);
      id = body.items.find(({ planId }) => planId === plan.id)?.id ?? '';
      return id !== '';
    });
    const { entries } = (await tourism.get<Report>(`/api/reports/${id}`)).body;
    const written = entries.map(({ itemId }) => ({ itemId, text: 'Đã làm', result: '' }));
    const draft = { json: { entries: written }, headers: { 'If-Match': '"0"' } };
    expect((await tourism.send('PUT', `/api/reports/${id}/draft`, draft)).status).toBe(200);
    expect((await tourism.send('POST', `/api/reports/${id}/submit`)).status).toBe(200);
    const [first] = entries;
    await until('the item has heard of its entry', async () => {
      const own = (await ofItem(first?.itemId ?? '')).find(({ period }) => period === present);
      return own?.status === 'submitted' && own.timeliness === 'on-time';
    });
  });

  it('are not told to another locality', async () => {
    await served.rig.record.query(`insert into locality (id, name) values ('elsewhere', 'Nơi khác')`);
    await served.rig.record.query(
      `insert into account (id, username, password_hash, role, locality_id)
       select 'stranger', 'stranger', password_hash, 'supervisor', 'elsewhere' from account limit 1`,
    );
    const stranger = await served.signIn('stranger', DEMO_PASSWORD);
    expect((await stranger.get(`${plan.path}/obligations`)).status).toBe(404);
  });
});
