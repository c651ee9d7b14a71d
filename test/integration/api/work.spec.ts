import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Work, WorkList } from '#contracts/http/inbox';
import type { PlanView } from '#contracts/http/plans';
import { DEMO_PASSWORD } from '#sample/sample-accounts';
import { decidedDraft, runPlan, type RunningPlan } from '../../support/api/running-plan.ts';
import { serveSample, type ServedSample } from '../../support/api/served-sample.ts';
import type { Caller } from '../../support/api/served.ts';
import { until } from '../../support/workflows/until.ts';

describe('what waits for me', () => {
  let served: ServedSample;
  let plan: RunningPlan;
  let coordinator: Caller;
  let tourism: Caller;
  let began: number;

  beforeAll(async () => {
    served = await serveSample({ isRelaying: true });
    ({ coordinator } = served);
    tourism = await served.signIn('so-du-lich', DEMO_PASSWORD);
    began = Date.now();
    plan = await runPlan(coordinator, await decidedDraft(coordinator));
  }, 240_000);
  afterAll(() => served.close(), 180_000);

  const work = async (caller: Caller): Promise<readonly Work[]> =>
    (await caller.get<WorkList>('/api/work')).body.items;
  const first = async (caller: Caller, kind: Work['kind']): Promise<Work | undefined> =>
    (await work(caller)).find((one) => one.kind === kind);
  const act = async (path: string, json: object = {}): Promise<void> => {
    const { status, body } = await tourism.send('POST', path, { json });
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
  };

  it('says what it is about, of which plan, since when, and how it stands to its date', async () => {
    const { body: own } = await coordinator.get<PlanView>(plan.path);
    const assigned = await first(tourism, 'acknowledge');
    const item = plan.items.find(({ code }) => code === assigned?.code);
    expect(assigned).toMatchObject({
      subject: { link: `/api/items/${item?.id}` },
      plan: { id: plan.id, number: own.number, subject: own.subject },
      agency: { id: item?.lead?.id, name: 'Sở Du lịch' },
      to: null,
      timeliness: 'due-soon',
      isLate: false,
      dueAt: item?.acknowledgeDueAt,
    });
    expect(Date.parse(assigned?.since ?? '')).toBeGreaterThanOrEqual(began - 1_000);
    await until('a report is owed', async () => (await first(tourism, 'report')) !== undefined);
    const report = await first(tourism, 'report');
    expect([report?.agency?.name, report?.code]).toEqual(['Sở Du lịch', null]);
    expect(report?.period).toMatch(/^\d{4}$/);
  });

  it('calls late what the item itself is called, and puts it first', async () => {
    // The sample asks for it by a date that is long past.
    const [late] = plan.items.filter(({ timeliness }) => timeliness === 'overdue');
    const account = await served.signIn('dai-phat-thanh-truyen-hinh', DEMO_PASSWORD);
    const lead = late?.lead?.name === 'Sở Du lịch' ? tourism : account;
    for (const [name, json] of [
      ['acknowledge', {}],
      ['claim-completion', { evidence: 'Biên bản' }],
    ] as const) {
      const { status } = await lead.send('POST', `/api/items/${late?.id}/${name}`, { json });
      expect([name, status]).toEqual([name, 200]);
    }
    const all = await work(coordinator);
    const places = all.map(({ isLate }) => isLate);
    expect(places).toEqual([...places].sort((one, other) => Number(other) - Number(one)));
    const claim = all.find(({ kind }) => kind === 'confirm-completion');
    expect(claim).toMatchObject({ code: late?.code, timeliness: 'overdue', isLate: true });
    const claimed = (await coordinator.get<{ claimedAt: string }>(`/api/items/${late?.id}`)).body.claimedAt;
    expect(claim?.since).toBe(claimed);
  });

  it('lists the rest with the newest first', async () => {
    const [one, other] = plan.items.filter(({ lead }) => lead?.name === 'Sở Du lịch');
    for (const item of [one, other]) {
      await act(`/api/items/${item?.id}/acknowledge`);
      await act(`/api/items/${item?.id}/claim-completion`, { evidence: 'Biên bản' });
    }
    const rest = (await work(coordinator)).filter(({ kind }) => kind === 'confirm-completion').slice(1);
    expect(rest.map(({ code }) => code)).toEqual([other?.code, one?.code]);
  });

  it('says to whom a letter goes', async () => {
    const to = plan.item('2.2.2').lead;
    await served.rig.record.query(
      `insert into letter (id, plan_id, what, about, period, from_agency, to_agency, group_key, created_at)
       select 'waiting-letter', p.id, 'urging', 'report-due', '2026', p.focal_agency, $2, 'test', now()
         from plan p where p.id = $1`,
      [plan.id, to?.id],
    );
    const letter = await first(coordinator, 'sign-letter');
    expect(letter).toMatchObject({ to, period: '2026', timeliness: 'no-deadline', agency: null });
    expect(letter?.subject.title).toBe(`Văn bản đôn đốc gửi ${to?.name}`);
    expect(letter?.since).not.toBeNull();
  });
});
