import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { DraftView } from '#contracts/http/drafts';
import type { Item, ItemPage } from '#contracts/http/items';
import type { Letter, LetterPage } from '#contracts/http/letters';
import type { Period } from '#contracts/http/periods';
import type { PlanView } from '#contracts/http/plans';
import type { Report, ReportPage } from '#contracts/http/reports';
import type { Me } from '#contracts/http/session';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { decidedDraft, runPlan, type RunningPlan } from '../../support/api/running-plan.ts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';
import { until } from '../../support/workflows/until.ts';

interface WithActions {
  readonly actions: readonly string[];
}

describe('what an object says may be done to it', () => {
  let served: ServedSample;
  let plan: RunningPlan;
  let draft: DraftView;
  let coordinator: Caller;
  let tourism: Caller;
  let finance: Caller;
  let authority: Caller;
  let auditor: Caller;

  beforeAll(async () => {
    served = await serveSample({ isRelaying: true });
    ({ coordinator } = served);
    const signIn = (username: string) => served.signIn(username, DEMO_PASSWORD);
    tourism = await signIn('so-du-lich');
    finance = await signIn('so-tai-chinh');
    authority = await signIn('ubnd-tinh');
    auditor = await signIn('kiem-tra');
    draft = await decidedDraft(coordinator);
    plan = await runPlan(coordinator, draft);
  }, 240_000);
  afterAll(() => served.close(), 180_000);

  const actions = async (caller: Caller, path: string): Promise<readonly string[]> =>
    (await caller.get<WithActions>(path)).body.actions;
  const path = (code: string): string => `/api/items/${plan.item(code).id}`;
  /** Of an item as its own page and as lists show it. */
  const onItem = async (caller: Caller, code: string): Promise<readonly string[]> => {
    const own = await actions(caller, path(code));
    const { items } = (await caller.get<z.output<typeof ItemPage>>(`/api/items?plan=${plan.id}&limit=200`))
      .body;
    expect(items.find((one) => one.code === code)?.actions).toEqual(own);
    return own;
  };
  const act = async (caller: Caller, where: string, json: object = {}) => {
    const { status, body } = await caller.send<WithActions>('POST', where, { json });
    if (status !== 200) throw new Error(`${where}: ${status} ${JSON.stringify(body)}`);
    return body;
  };

  it('of an assigned item lets its lead answer, and the authority name another', async () => {
    expect(plan.item('2.2.2').lead?.name).toBe('Sở Du lịch');
    expect(await onItem(tourism, '2.2.2')).toEqual(['acknowledge', 'return']);
    expect(await onItem(authority, '2.2.2')).toEqual(['change-lead']);
    for (const caller of [finance, coordinator, auditor]) expect(await onItem(caller, '2.2.2')).toEqual([]);
  });

  it('follows the item from act to act, in the answer of the act already', async () => {
    const { actions: afterwards } = await act(tourism, `${path('2.2.2')}/acknowledge`);
    expect(afterwards).toEqual(['ask-contribution', 'claim-completion']);
    expect(await onItem(tourism, '2.2.2')).toEqual(afterwards);
    const claimed = await act(tourism, `${path('2.2.2')}/claim-completion`, { evidence: 'Biên bản' });
    expect(claimed.actions).toEqual([]);
    expect(await onItem(coordinator, '2.2.2')).toEqual(['confirm-completion', 'reject-completion']);
    await act(coordinator, `${path('2.2.2')}/confirm-completion`);
    for (const caller of [tourism, coordinator, authority]) expect(await onItem(caller, '2.2.2')).toEqual([]);
  });

  it('of a returned item lets the coordinator correct what was meant for another, and that alone', async () => {
    const reason = 'Việc của ngành khác';
    await act(tourism, `${path('2.2.1')}/return`, { because: 'not-competent', reason });
    expect([await onItem(coordinator, '2.2.1'), await onItem(authority, '2.2.1')]).toEqual([
      [],
      ['change-lead'],
    ]);
    const wrong = plan.items.find(({ lead, code }) => lead?.name === 'Sở Tài chính' && code !== '2.1.3');
    await act(finance, `/api/items/${wrong?.id}/return`, { because: 'wrong-addressee', reason });
    expect(await onItem(coordinator, wrong?.code ?? '')).toEqual(['correct-addressee']);
  });

  it('of a contribution lets those answer who were asked, and the lead for them, until it is answered', async () => {
    const asked = plan.item('2.2.2').lead?.id;
    await act(finance, `${path('2.1.3')}/acknowledge`);
    await act(finance, `${path('2.1.3')}/contributions`, { from: asked, text: 'Số liệu khách' });
    const answers = async (caller: Caller) =>
      (await caller.get<Item>(path('2.1.3'))).body.contributions.map((one) => one.actions);
    expect(await answers(tourism)).toEqual([['give', 'decline']]);
    expect(await answers(finance)).toEqual([['give', 'decline']]);
    expect(await answers(coordinator)).toEqual([[]]);
    await act(tourism, `${path('2.1.3')}/contributions/1/give`, { text: 'Kèm theo' });
    expect(await answers(tourism)).toEqual([[]]);
  });

  it('asks the role as well as the agency', async () => {
    const officer = await served.signIn('chuyen-vien-ngoai-vu', DEMO_PASSWORD);
    const asked = (await coordinator.get<PlanView>(plan.path)).body.focalAgency.id;
    await act(finance, `${path('2.1.2')}/acknowledge`);
    await act(finance, `${path('2.1.2')}/contributions`, { from: asked, text: 'Góp ý' });
    await act(finance, `${path('2.1.2')}/claim-completion`, { evidence: 'Biên bản' });
    const { body } = await officer.get<Item>(path('2.1.2'));
    expect(body.contributions.map((one) => one.actions)).toEqual([['give', 'decline']]);
    expect(await onItem(officer, '2.1.2')).toEqual([]);
    expect(await onItem(coordinator, '2.1.2')).toEqual(['confirm-completion', 'reject-completion']);
  });

  it('lists nothing to a system whose key lets it read only', async () => {
    const administrator = await served.signIn('quan-tri', DEMO_PASSWORD);
    const agencyId = plan.item('2.1.3').lead?.id;
    const give = async (scopes: readonly string[]): Promise<string> => {
      const json = { agencyId, label: 'Thử', scopes };
      const { body } = await administrator.send<{ secret: string }>('POST', '/api/api-keys', { json });
      return body.secret;
    };
    const seenBy = async (scopes: readonly string[]): Promise<readonly string[]> => {
      const headers = { cookie: '', Authorization: `Bearer ${await give(scopes)}` };
      const response = await tourism.fetch(path('2.1.3'), { headers });
      return ((await response.json()) as WithActions).actions;
    };
    expect(await seenBy(['items:read'])).toEqual([]);
    expect(await seenBy(['items:read', 'items:act'])).toEqual(['ask-contribution', 'claim-completion']);
  });

  it('of a report lets its agency write and submit, and the focal agency review what came', async () => {
    const own = async () =>
      (await tourism.get<z.output<typeof ReportPage>>(`/api/reports?plan=${plan.id}`)).body.items[0];
    await until('the report is open', async () => (await own()) !== undefined);
    const inList = await own();
    const report = `/api/reports/${inList?.id}`;
    expect([inList?.actions, await actions(tourism, report)]).toEqual([
      ['draft', 'submit'],
      ['draft', 'submit'],
    ]);
    expect(await actions(coordinator, report)).toEqual(['urge']);
    const { body } = await tourism.get<Report>(report);
    const entries = body.entries.map(({ itemId }) => ({ itemId, text: 'Đã làm', result: '' }));
    await tourism.fetch(`${report}/draft`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': '"0"', 'Idempotency-Key': 'draft' },
      body: JSON.stringify({ entries }),
    });
    expect((await act(tourism, `${report}/submit`)).actions).toEqual([]);
    expect(await actions(coordinator, report)).toEqual(['return', 'accept']);
    expect((await act(coordinator, `${report}/accept`)).actions).toEqual([]);
  });

  it('of a period lets the focal agency write and submit while it is open', async () => {
    const { items } = (
      await coordinator.get<{ items: { key: string; status: string }[] }>(`${plan.path}/periods`)
    ).body;
    for (const { key } of items) {
      const { body } = await coordinator.get<Period>(`/api/periods/${plan.id}/${key}`);
      const isOpen = ['collecting', 'drafted', 'returned'].includes(body.status);
      expect([key, body.actions]).toEqual([key, isOpen ? ['draft', 'submit'] : []]);
      expect(await actions(tourism, `/api/periods/${plan.id}/${key}`)).toEqual([]);
    }
  });

  it('of a draft lets the coordinator edit and confirm until it is confirmed, and of a plan start it once', async () => {
    const open = await decidedDraft(coordinator);
    const draftPath = `/api/drafts/${open.id}`;
    expect([await actions(coordinator, draftPath), await actions(authority, draftPath)]).toEqual([
      ['edit', 'confirm'],
      [],
    ]);
    const { body } = await coordinator.send<{ plan: string }>('POST', `${draftPath}/confirm`);
    expect([await actions(coordinator, draftPath), await actions(coordinator, body.plan)]).toEqual([
      [],
      ['start'],
    ]);
    expect([await actions(authority, body.plan), await actions(tourism, body.plan)]).toEqual([[], []]);
    expect((await coordinator.get<PlanView>(plan.path)).body.actions).toEqual([]);
  });

  it('of a letter lets the focal agency sign what is drafted', async () => {
    const id = 'letter-of-this-test';
    await served.rig.record.query(
      `insert into letter (id, plan_id, what, about, from_agency, to_agency, group_key, created_at)
       select $1, p.id, 'urging', 'report-due', p.focal_agency, $3, 'test', now() from plan p where p.id = $2`,
      [id, plan.id, plan.item('2.2.2').lead?.id],
    );
    const { items } = (await coordinator.get<z.output<typeof LetterPage>>('/api/letters')).body;
    expect(items.find((one) => one.id === id)?.actions).toEqual(['sign']);
    expect(await actions(authority, `/api/letters/${id}`)).toEqual([]);
    const { body } = await coordinator.send<Letter>('POST', `/api/letters/${id}/sign`, {
      json: { number: '215/SNgV', signedOn: '2026-12-10' },
    });
    expect([body.status, body.actions]).toEqual(['signed', []]);
    await until(
      'the addressee reads it',
      async () => (await tourism.get(`/api/letters/${id}`)).status === 200,
    );
    expect(await actions(tourism, `/api/letters/${id}`)).toEqual([]);
  });

  it('tells who is signed in, by name, and of which locality', async () => {
    const { body } = await tourism.get<z.output<typeof Me>>('/api/me');
    expect(body).toMatchObject({ username: 'so-du-lich', role: 'officer' });
    expect(body.locality).toEqual({ id: body.localityId, name: 'Khánh Hòa' });
    const again = await tourism.get('/api/session');
    expect(again.body).toEqual(body);
  });
});
